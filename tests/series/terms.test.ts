import { expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { bothTermsSeries, termsSeries } from '#lib/series/terms.ts';

const term = (text: string, counts: Record<string, number>) => ({
  id: text,
  text,
  gloss: null,
  count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  sections: Object.entries(counts).map(([section, count]) => ({ section, count }))
});

const analysis = {
  terms: [
    term('合作', { s1: 3, s2: 6 }),
    term('核武器', { s2: 4 }),
    term('上海合作组织', { s1: 2, s2: 3 }),
    term('安全', { s1: 4 })
  ]
} as unknown as Analysis;

test('terms are ranked by how often they occur, and so is each section’s first', () => {
  const { rows, terms, occurrences, leaders } = termsSeries(analysis, 3);
  expect(rows.map(({ id, count }) => [id, count])).toEqual([
    ['合作', 9],
    ['上海合作组织', 5],
    ['安全', 4]
  ]);
  expect(rows[0]?.sections[0]).toEqual({ section: 's2', count: 6 });
  expect([terms, occurrences]).toEqual([4, 22]);
  expect(Object.fromEntries(leaders.map(({ section, text }) => [section, text]))).toEqual({
    s1: '安全',
    s2: '合作'
  });
});

test('the longer terms have a ranking of their own', () => {
  const { rows, longer } = bothTermsSeries(analysis, 3);
  expect(rows).toHaveLength(3);
  expect(longer?.rows.map(({ id }) => id)).toEqual(['上海合作组织', '核武器']);
  expect([longer?.terms, longer?.occurrences]).toEqual([2, 9]);
});
