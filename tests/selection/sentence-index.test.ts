import { expect, test } from 'vitest';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';

const sentences = Array.from({ length: 70 }, (_, row) => ({
  section: row < 35 ? 's1' : 's2',
  repeated: row === 50,
  position: row % 7 === 0 ? 'oppose' : 'commit',
  actor: row === 1 ? '中方' : null,
  paragraph: `p${Math.floor(row / 2)}`,
  themes: row % 10 === 0 ? ['ocean'] : [],
  marks: [3, 40, 50].includes(row) ? ([['term', '海洋', 0, 2]] as const) : []
}));
const index = new SentenceIndex({ sentences, links: { 's1~s2': [3, 40, 69] } });

test('rows satisfy every pick, in reading order, beyond 32 sentences', () => {
  expect(index.rows({ theme: 'ocean' })).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(index.rows({ theme: 'ocean', section: 's2' })).toEqual([40, 50, 60]);
  expect(index.rows({ theme: 'ocean', section: 's2', term: '海洋' })).toEqual([40, 50]);
  expect(index.rows({ link: 's1~s2' })).toEqual([3, 40, 69]);
  expect(index.rows({ paragraph: 'p34' })).toEqual([68, 69]);
  expect(index.rows({ position: 'oppose', section: 's2' })).toEqual([35, 42, 49, 56, 63]);
  expect(index.rows({ actor: '中方' })).toEqual([1]);
});

test('an unknown id meets nothing, no pick at all meets everything', () => {
  expect(index.meet({ theme: 'trade' })).toBe(false);
  expect(index.rows({ theme: 'trade' })).toEqual([]);
  expect(index.meet({})).toBe(true);
  expect(index.rows({})).toHaveLength(70);
});

test('picks and a mark meet where one sentence has both', () => {
  expect(index.meet({ term: '海洋' }, { theme: 'ocean' })).toBe(true);
  expect(index.meet({ term: '海洋', section: 's1' }, { theme: 'ocean' })).toBe(false);
});

test('occurrences are counted within the picks, copies left out', () => {
  expect(index.count('term', '海洋', {})).toBe(2);
  expect(index.count('term', '海洋', { section: 's2' })).toBe(1);
  expect(index.count('term', '极地', {})).toBe(0);
});
