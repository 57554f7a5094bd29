import { expect, test } from 'vitest';
import { findTitles } from '#lib/analysis/titles.ts';

const read = (text: string) =>
  findTitles(text).map(({ start, end, nested }) => [text.slice(start, end), nested]);

test('outer titles come before the ones inside them', () => {
  expect(read('据《关于〈甲〉和〈乙〉的声明》与《丙》')).toEqual([
    ['关于〈甲〉和〈乙〉的声明', false],
    ['甲', true],
    ['乙', true],
    ['丙', false]
  ]);
  expect(read('《外《内》外》')).toEqual([
    ['外《内》外', false],
    ['内', true]
  ]);
});

test('marks that do not pair, and empty ones, make no title', () => {
  expect(read('》甲《乙')).toEqual([]);
  expect(read('《》〉')).toEqual([]);
  expect(read('《甲〉》')).toEqual([['甲〉', false]]);
  expect(read('《《甲〉乙》丙》')).toEqual([
    ['《甲〉乙》丙', false],
    ['甲〉乙', true]
  ]);
  expect(read('《甲〈乙》丙〉')).toEqual([['甲〈乙', false]]);
});
