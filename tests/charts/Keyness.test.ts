import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('all panels share one scale; what a section uses less is named without a bar', () => {
  const subject = subjectOf('keyness', analysis, 'zh', {}, 'full');
  const { svg, texts } = drawn(subject, 500);
  const bars = all(svg, 'rect')
    .map(({ attributes }) => attributes)
    .filter(({ stroke }) => stroke === light.diverging[1]);
  const more = subject.series.rows.filter(({ logOdds }) => logOdds > 0);
  const less = subject.series.rows.filter(({ logOdds }) => logOdds <= 0);
  expect(bars).toHaveLength(more.length);
  const unit =
    Math.max(...bars.map(({ width }) => Number(width) + 1)) /
    Math.max(...more.map(({ logOdds }) => logOdds));
  more.forEach(({ logOdds, count }, i) => {
    expect(Number(bars[i]?.width)).toBeCloseTo(logOdds * unit - 1, 0);
    expect(bars[i]?.fill).toBe(count < 5 ? light.paper : light.diverging[1]);
  });
  expect(less.length).toBeGreaterThan(5);
  const words = texts.map(({ text }) => text);
  for (const { term, count } of less) expect(words).toContain(`${term} ${count}`);
});

test('bars of one column begin at one place', () => {
  const { svg } = drawn(subjectOf('keyness', analysis, 'en', {}, 'full'), 500);
  const bars = all(svg, 'rect').filter(({ attributes }) => attributes.stroke !== undefined);
  expect(new Set(bars.map(({ attributes }) => attributes.x)).size).toBe(2);
});
