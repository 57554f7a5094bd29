import { expect, test } from 'vitest';
import { parseNumeral, toHan, toRoman, writeLike } from '#lib/analysis/numerals.ts';

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

test.each([
  [9, '九'],
  [10, '十'],
  [14, '十四'],
  [20, '二十'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [999, '九百九十九'],
  [1005, '一千零五']
])('%i is written %s', (value, text) => {
  expect(toHan(value)).toBe(text);
});

test('numerals are written back as they are read', () => {
  for (let value = 1; value < 2000; value += 1) {
    expect(parseNumeral(toHan(value))).toBe(value);
    if (value < 400) expect(parseNumeral(toRoman(value))).toBe(value);
  }
  expect(() => toHan(10_000)).toThrow(RangeError);
});

test('Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 99, 444].map(toRoman)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XL',
    'XCIX',
    'CDXLIV'
  ]);
});

test.each([
  ['III', 2, 'II'],
  ['Ⅲ', 2, 'Ⅱ'],
  ['１２', 3, '３'],
  ['②', 1, '①'],
  ['c', 2, 'b'],
  ['三', 104, '一百零四'],
  ['⑳', 21, null],
  ['三', 10_000, null]
])('in the numerals of %s, %i is %s', (model, value, text) => {
  expect(writeLike(model, value)).toBe(text);
});
