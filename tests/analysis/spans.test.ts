import { expect, test } from 'vitest';
import { hull, textOf, toSource } from '#lib/analysis/spans.ts';

const source = '作为向别国\n\n施压的借口。';
const spans = [
  [0, 5],
  [7, 13]
] as const;

test('reading text skips what lies between the spans', () => {
  expect(textOf(source, spans)).toBe('作为向别国施压的借口。');
});

test('a stretch across the break comes back as two spans', () => {
  expect(toSource(spans, 3, 7)).toEqual([
    [3, 5],
    [7, 9]
  ]);
  expect(toSource(spans, 5, 7)).toEqual([[7, 9]]);
  expect(toSource(spans, 0, 5)).toEqual([[0, 5]]);
});

test('the hull covers every span and needs one', () => {
  expect(hull(spans)).toEqual([0, 13]);
  expect(() => hull([])).toThrow('at least one span');
});
