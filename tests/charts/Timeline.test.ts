import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();
const subject = subjectOf('timeline', analysis, 'zh', {}, 'full');
const { svg, texts } = drawn(subject, 1000);

test('what reaches beyond the signing is hollow, what does not is filled', () => {
  const { rows } = subject.series;
  const marks = [...all(svg, 'circle'), ...all(svg, 'rect')].filter(
    ({ attributes }) => attributes.stroke === light.mark
  );
  const dated = rows.filter(({ start }) => start !== null);
  expect(marks).toHaveLength(dated.length);
  const hollow = marks.filter(({ attributes }) => attributes.fill === light.paper);
  expect(hollow).toHaveLength(dated.filter(({ ahead }) => ahead).length);
});

test('deadlines are dashed lines from the day of signing, which is a line with its date', () => {
  const paths = all(svg, 'path').map(({ attributes }) => attributes);
  const deadlines = subject.series.rows.filter(({ start }) => start === null);
  expect(deadlines.length).toBeGreaterThan(0);
  const dashed = paths.filter((path) => path['stroke-dasharray'] === '3 3');
  expect(dashed).toHaveLength(deadlines.length);
  const line = paths.find(({ stroke }) => stroke === light.accent)?.d ?? '';
  const at = (d = '') => Number(/^M([\d.]+)/.exec(d)?.[1]);
  for (const { d } of dashed) expect(at(d)).toBeCloseTo(at(line), 1);
  expect(texts.map(({ text }) => text)).toContain('本文 2023年3月21日');
});
