import { expect, test } from 'vitest';
import { FEW } from '#lib/charts/captions/terms.ts';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('bars are as long as terms are frequent, in the order of their ranks', () => {
  const subject = subjectOf('terms', analysis, 'zh');
  const bars = all(drawn(subject, 500).svg, 'rect').map(({ attributes }) => attributes);
  const { rows } = subject.series;
  expect(bars).toHaveLength(rows.length);
  const unit = Number(bars[0]?.width) / (rows[0]?.count ?? 1);
  rows.forEach(({ count }, i) => {
    expect(Number(bars[i]?.width)).toBeCloseTo(count * unit, 0);
    expect(Number(bars[i]?.y)).toBeGreaterThan(Number(bars[i - 1]?.y ?? -1));
  });
});

test('bars that rest on few are hollow', () => {
  const { series, ...rest } = subjectOf('terms', analysis, 'zh');
  const rows = series.rows.slice(0, 2).map((row, i) => ({ ...row, count: FEW - i }));
  const bars = all(drawn({ ...rest, series: { ...series, rows } }, 500).svg, 'rect');
  expect(bars.map(({ attributes }) => attributes.fill)).toEqual([light.mark, light.paper]);
});
