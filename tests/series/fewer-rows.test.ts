import { expect, test } from 'vitest';
import { rowCount, withRows } from '#lib/series/fewer-rows.ts';
import type { ChartSeries } from '#lib/series/registry.ts';

const terms = {
  rows: ['甲', '乙', '丙', '丁'].map((id, i) => ({ id, text: id, count: 9 - i })),
  terms: 40
} as unknown as ChartSeries['terms'];

test('the most frequent terms stay, and what is picked', () => {
  const ids = (n: number, picks = {}) =>
    withRows('terms', terms, n, picks).rows.map(({ id }) => id);
  expect(rowCount('terms', terms)).toBe(4);
  expect(ids(2)).toEqual(['甲', '乙']);
  expect(ids(2, { term: '丁' })).toEqual(['甲', '丁']);
  expect(withRows('terms', terms, 4, {})).toBe(terms);
});

test('themes keep the order of the codebook and lose their cells with their row', () => {
  const series = {
    themes: [
      { id: 'a', sentences: 1 },
      { id: 'b', sentences: 5 },
      { id: 'c', sentences: 3 }
    ],
    cells: [{ theme: 'a' }, { theme: 'b' }, { theme: 'c' }]
  } as unknown as ChartSeries['themes'];
  const fewer = withRows('themes', series, 2, {});
  expect(fewer.themes.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(fewer.cells.map(({ theme }) => theme)).toEqual(['b', 'c']);
});

test('deadlines ahead stay on the timeline before what is mentioned more', () => {
  const series = {
    rows: [
      { id: 'past', ahead: false, count: 9 },
      { id: 'recent', ahead: false, count: 2 },
      { id: 'deadline', ahead: true, count: 1 },
      { id: 'open', ahead: true, count: 1 }
    ]
  } as unknown as ChartSeries['timeline'];
  const ids = withRows('timeline', series, 3, {}).rows.map(({ id }) => id);
  expect(ids).toEqual(['past', 'deadline', 'open']);
});

test('every section keeps as many of its keywords as all can', () => {
  const row = (section: string, term: string, logOdds: number) => ({ section, term, logOdds });
  const series = {
    sections: ['s1', 's2'],
    rows: [row('s1', '甲', 3), row('s1', '乙', 2), row('s1', '丙', 1), row('s2', '丁', 4)]
  } as unknown as ChartSeries['keyness'];
  const kept = (n: number) => withRows('keyness', series, n, {}).rows.map(({ term }) => term);
  expect(kept(3)).toEqual(['甲', '乙', '丁']);
  expect(kept(1)).toEqual(['甲', '丁']);
});

test('positions keep every section, and of the actors those with the most sentences', () => {
  const row = (by: string, id: string, total: number) => ({ by, id, total });
  const series = {
    rows: [
      row('section', 's1', 1),
      row('section', 's2', 9),
      row('actor', '甲', 5),
      row('actor', '乙', 2)
    ]
  } as unknown as ChartSeries['positions'];
  const ids = (n: number, picks = {}) =>
    withRows('positions', series, n, picks).rows.map(({ id }) => id);
  expect(ids(3)).toEqual(['s1', 's2', '甲']);
  expect(ids(3, { actor: '乙' })).toEqual(['s1', 's2', '乙']);
  expect(ids(1)).toEqual(['s1', 's2']);
});

test('a matrix is drawn whole', () => {
  const series = { sections: ['s1', 's2'], cells: [] } as unknown as ChartSeries['similarity'];
  expect(rowCount('similarity', series)).toBe(1);
  expect(withRows('similarity', series, 1, {})).toBe(series);
});
