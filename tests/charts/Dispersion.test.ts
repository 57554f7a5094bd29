import { expect, test } from 'vitest';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('every occurrence is a tick at its place in the text', () => {
  const subject = subjectOf('dispersion', analysis, 'zh');
  const x = all(drawn(subject, 1000).svg, 'path')
    .filter(({ attributes }) => attributes['stroke-width'] === '1.5')
    .flatMap(({ attributes }) => [...(attributes.d ?? '').matchAll(/M([\d.]+)/g)])
    .map(([, tick]) => Number(tick));
  const places = subject.series.rows.flatMap((row) => row.places);
  expect(x).toHaveLength(places.length);
  const px = (Math.max(...x) - Math.min(...x)) / (Math.max(...places) - Math.min(...places));
  places.forEach((place, i) => {
    const expected = (place - (places[0] ?? 0)) * px;
    expect(Math.abs((x[i] ?? 0) - (x[0] ?? 0) - expected)).toBeLessThanOrEqual(0.51);
  });
});
