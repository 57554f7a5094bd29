import { expect, test } from 'vitest';
import { noteOf, tableOf } from '#lib/figures/figure.ts';
import { drawnRows, shorten } from '#lib/figures/shorten.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from './seed.ts';

test('a figure draws the rows with the most, its table keeps all', async () => {
  const subject = subjectOf('themes', await seed(), 'en');
  const { themes } = subject.series;
  const drawn = shorten(subject).series.themes;
  expect(themes.length).toBeGreaterThan(14);
  expect(drawn).toHaveLength(14);
  const least = Math.min(...drawn.map(({ sentences }) => sentences));
  const left = themes.filter((theme) => !drawn.includes(theme));
  for (const { sentences } of left) expect(sentences).toBeLessThanOrEqual(least);
  expect(noteOf(subject)).toContain(`14 of ${themes.length} rows are drawn`);
  expect(tableOf(subject).rows.length).toBeGreaterThanOrEqual(themes.length);
});

test('what is picked is always drawn', async () => {
  const analysis = await seed();
  const { themes } = subjectOf('themes', analysis, 'zh').series;
  const least = themes.toSorted((a, b) => a.sentences - b.sentences)[0]?.id ?? '';
  const { series } = shorten(subjectOf('themes', analysis, 'zh', { theme: least }));
  expect(series.themes.map(({ id }) => id)).toContain(least);
});

test('a chart that has few rows is drawn whole', async () => {
  const subject = subjectOf('terms', await seed(), 'zh');
  expect(shorten(subject).series).toBe(subject.series);
  expect(drawnRows(subject)).toEqual({ shown: 20, whole: 20 });
});
