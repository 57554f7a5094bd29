import { expect, test } from 'vitest';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';

const all = Array.from({ length: 70 }, (_, row) => row);
const index = new SentenceIndex({
  sentences: all.map((row) => `p${Math.floor(row / 2)}.${(row % 2) + 1}`),
  repeated: [50],
  behind: {
    section: { s1: all.slice(0, 35), s2: all.slice(35) },
    paragraph: { p0: [0, 1], p34: [68, 69] },
    theme: { ocean: all.filter((row) => row % 10 === 0) },
    term: { 海洋: [3, 40, 40, 50] },
    position: { oppose: all.filter((row) => row % 7 === 0) },
    actor: { 中方: [1] },
    name: {},
    link: { 's1~s2': [3, 40, 69] }
  }
});
const rows = (picks: Parameters<SentenceIndex['select']>[0]) => index.rows(index.select(picks));

test('rows satisfy every pick, in reading order, beyond 32 sentences', () => {
  expect(rows({ theme: 'ocean' })).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(rows({ theme: 'ocean', section: 's2' })).toEqual([40, 50, 60]);
  expect(rows({ theme: 'ocean', section: 's2', term: '海洋' })).toEqual([40, 50]);
  expect(rows({ link: 's1~s2' })).toEqual([3, 40, 69]);
  expect(rows({ paragraph: 'p34' })).toEqual([68, 69]);
  expect(rows({ position: 'oppose', section: 's2' })).toEqual([35, 42, 49, 56, 63]);
  expect(rows({ actor: '中方' })).toEqual([1]);
});

test('an unknown id meets nothing, no pick at all meets everything', () => {
  expect(index.has('theme', 'trade')).toBe(false);
  expect(index.has('theme', 'constructor')).toBe(false);
  expect(index.meet(null, { theme: 'trade' })).toBe(false);
  expect(rows({ theme: 'trade' })).toEqual([]);
  expect(index.meet(null, {})).toBe(true);
  expect(rows({})).toHaveLength(70);
});

test('picks and a mark meet where one sentence has both', () => {
  expect(index.meet(index.select({ term: '海洋' }), { theme: 'ocean' })).toBe(true);
  const inFirst = index.select({ term: '海洋', section: 's1' });
  expect(index.meet(inFirst, { theme: 'ocean' })).toBe(false);
});

test('occurrences are counted within the picks, copies only where they are wanted', () => {
  expect(index.count('term', '海洋', null, false)).toBe(3);
  expect(index.count('term', '海洋', null, true)).toBe(4);
  expect(index.count('term', '海洋', index.select({ section: 's2' }), false)).toBe(2);
  expect(index.count('term', '极地', null, false)).toBe(0);
});

test('a row knows its sentence, section and whether it is a copy', () => {
  expect(index.sentence(69)).toBe('p34.2');
  expect(index.idOf('section', 35)).toBe('s2');
  expect(index.idOf('actor', 35)).toBeUndefined();
  expect(index.ordinal('paragraph', 'p34')).toBe(1);
  expect([index.repeated(50), index.repeated(49)]).toEqual([true, false]);
});
