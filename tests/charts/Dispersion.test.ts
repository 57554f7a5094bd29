import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import type { DispersionRow } from '#lib/series/dispersion.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();
const subject = subjectOf('dispersion', analysis, 'zh');
const { series } = subject;

/** The ticks of these rows, px, and where the scale of the sections' bands has a place. */
function ticksOf(rows: DispersionRow[]) {
  const { svg } = drawn({ ...subject, series: { ...series, rows } }, 1000);
  const paths = all(svg, 'path').filter(({ attributes }) => attributes['stroke-width'] === '1.5');
  const bands = all(svg, 'rect').filter(({ attributes }) => attributes.fill === light.wash);
  const px = Number(bands.at(-1)?.attributes.x);
  const start = series.sections[2 * (bands.length - 1)]?.start ?? NaN;
  return {
    ticks: paths.map(({ attributes }) =>
      [...(attributes.d ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))
    ),
    at: (place: number) => (place * px) / start
  };
}

test('every occurrence is a tick at its place in the text, to the nearest half pixel', () => {
  const { ticks, at } = ticksOf(series.rows);
  expect(ticks).toEqual(
    series.rows.map(({ places }) => [...new Set(places.map((p) => Math.round(at(p) * 2) / 2))])
  );
  expect(ticks.flat().length).toBeGreaterThan(100);
});

test('occurrences less than half a pixel apart share a tick, others have one each', () => {
  const [row] = series.rows;
  if (!row) throw new Error('The first document has no row.');
  const { at } = ticksOf([row]);
  const pixel = series.length / at(series.length);
  const places = [100 * pixel, 100.2 * pixel, 100.6 * pixel, 102 * pixel];
  expect(ticksOf([{ ...row, places }]).ticks).toEqual([[100, 100.5, 102]]);
});
