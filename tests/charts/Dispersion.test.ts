import { expect, test } from 'vitest';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('every occurrence is a tick at its place in the text', () => {
  const subject = subjectOf('dispersion', analysis, 'zh');
  const ticks = all(drawn(subject, 1000).svg, 'rect')
    .map(({ attributes }) => attributes)
    .filter(({ width }) => width === '1.5');
  const places = subject.series.rows.flatMap((row) => row.places);
  expect(ticks).toHaveLength(places.length);
  const x = ticks.map((tick) => Number(tick.x) + 0.75);
  const px = (Math.max(...x) - Math.min(...x)) / (Math.max(...places) - Math.min(...places));
  places.forEach((place, i) => {
    expect((x[i] ?? 0) - (x[0] ?? 0)).toBeCloseTo((place - (places[0] ?? 0)) * px, 1);
  });
});
