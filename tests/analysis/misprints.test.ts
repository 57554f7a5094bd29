import { expect, test } from 'vitest';
import { findMisprints } from '#lib/analysis/misprints.ts';

const USUAL = [
  '落实可持续发展议程。',
  '推动可持续发展合作。',
  '实现可持续发展目标。',
  '维护可持续发展成果。'
];

test('a character that stands where the same text has another one everywhere else', () => {
  expect(findMisprints([...USUAL, '支持可持续发展。', '举行可持继发展峰会。'])).toEqual([
    { text: 5, from: 2, to: 5, reason: 'misprint', usual: '可持续' }
  ]);
});

test('a rival that is used more than once, or a usual form that is rare, proves nothing', () => {
  expect(findMisprints([...USUAL, '可持继发展。', '可持继发展。'])).toEqual([]);
  expect(findMisprints(['可持续发展。', '可持继发展。'])).toEqual([]);
  expect(findMisprints([])).toEqual([]);
});
