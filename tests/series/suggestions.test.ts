import { expect, test } from 'vitest';
import { suggest, suggestions } from '#lib/series/suggestions.ts';

const none = { section: {}, paragraph: {}, theme: {}, position: {}, actor: {}, link: {} };
const index = {
  sentences: [],
  repeated: [],
  pieces: [0],
  behind: {
    ...none,
    term: { 海洋: [1, 2], 中国: [4], 深海: [3, 3, 5] },
    name: { 中国: [1, 2, 4, 5] }
  },
  glosses: { 海洋: 'ocean', 中国: 'China' }
};
const all = suggestions(index, true);
const ids = (typed: string) => suggest(all, typed, 5).map(({ kind, id }) => `${kind}:${id}`);

test('names and terms are suggested once each, most frequent first', () => {
  expect(ids('')).toEqual(['name:中国', 'term:深海', 'term:海洋']);
});

test('what begins with the words typed comes before what contains them, in either language', () => {
  expect(ids('海')).toEqual(['term:海洋', 'term:深海']);
  expect(ids('OCE')).toEqual(['term:海洋']);
  expect(ids('hina')).toEqual(['name:中国']);
  expect(ids('没有')).toEqual([]);
});

test('later copies count only where repeats count as printed', () => {
  const counted = (copies: boolean) =>
    suggestions({ ...index, repeated: [3] }, copies).find(({ id }) => id === '深海')?.count;
  expect([counted(true), counted(false)]).toEqual([3, 1]);
});
