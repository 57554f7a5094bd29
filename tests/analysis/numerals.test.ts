import { expect, test } from 'vitest';
import { parseNumeral, toHan } from '#lib/analysis/numerals.ts';

test.each([
  ['三', 3],
  ['十', 10],
  ['二十一', 21],
  ['一百四十三', 143],
  ['一百零八', 108],
  ['二〇二三', 2023],
  ['１２', 12],
  ['⑫', 12],
  ['Ⅳ', 4],
  ['XIV', 14],
  ['中', null],
  ['', null]
])('%s is read as %s', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value);
});

test('numerals are written back as they are read', () => {
  for (let value = 1; value < 100; value += 1) expect(parseNumeral(toHan(value))).toBe(value);
  expect(() => toHan(100)).toThrow(RangeError);
});
