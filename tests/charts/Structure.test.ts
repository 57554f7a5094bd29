import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('blocks are as long as their paragraphs, and copies are hollow', () => {
  const subject = subjectOf('structure', analysis, 'zh');
  const blocks = all(drawn(subject, 1000).svg, 'rect').map(({ attributes }) => attributes);
  const { rows, length } = subject.series;
  expect(blocks).toHaveLength(rows.length);
  rows.forEach(({ start, end, repeated }, i) => {
    const width = ((end - start) / length) * 1000 - 1 - (repeated ? 1 : 0);
    expect(Number(blocks[i]?.width)).toBeCloseTo(Math.max(width, repeated ? 0.5 : 0.75), 1);
    expect(blocks[i]?.fill === light.paper).toBe(repeated);
  });
});
