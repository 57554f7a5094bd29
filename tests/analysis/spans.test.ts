import { expect, test } from 'vitest';
import { hull, textOf, toHull, toSource } from '#lib/analysis/spans.ts';

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

test('of many spans only those that the stretch touches come back', () => {
  const lines = Array.from({ length: 1000 }, (_, i): [number, number] => [5 * i, 5 * i + 4]);
  expect(toSource(lines, 4 * 500 + 1, 4 * 502)).toEqual([
    [2501, 2504],
    [2505, 2509]
  ]);
  expect(toSource(lines, 3999, 4000)).toEqual([[4998, 4999]]);
  expect(toSource([[3, 9]], 2, 4)).toEqual([[5, 7]]);
});

test('the hull covers every span and needs one', () => {
  expect(hull(spans)).toEqual([0, 13]);
  expect(() => hull([])).toThrow('at least one span');
});

test('the hull of a stretch covers what lies between its pieces', () => {
  expect(toHull(spans, 3, 7)).toEqual([3, 9]);
  expect(toHull([[3, 9]], 2, 4)).toEqual([5, 7]);
});
