import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

/** Widths of the shapes in a path of upright boxes. */
function boxes(d: string): number[] {
  return [...d.matchAll(/M[\d.]+,\d+h([\d.]+)v\d+H[\d.]+z/g)].map(([, width]) => Number(width));
}

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

test('where paragraphs are too thin, a section is one mark, and its runs are as long as they are', () => {
  const subject = subjectOf('structure', analysis, 'zh');
  const { rows, sections, length } = subject.series;
  const many = Array.from({ length: 30 }, (_, i) =>
    rows.map((row) => ({
      ...row,
      id: `${row.id}.${i}`,
      start: row.start + ((row.end - row.start) * i) / 30,
      end: row.start + ((row.end - row.start) * (i + 1)) / 30
    }))
  );
  const series = {
    ...subject.series,
    rows: many.flat().sort((a, b) => a.start - b.start)
  };
  const { svg } = drawn({ ...subject, series }, 960);
  const filled = all(svg, 'rect').filter(({ attributes }) => attributes.fill !== 'transparent');
  expect(filled).toHaveLength(0);
  const runs = all(svg, 'path').flatMap(({ attributes }) => {
    const widths = boxes(attributes.d ?? '');
    return widths.length > 0 ? [widths] : [];
  });
  expect(runs.length).toBeGreaterThanOrEqual(sections.length);
  expect(runs.flat()).toHaveLength(series.rows.length);
  const covered = series.rows.reduce((sum, { start, end }) => sum + end - start, 0) / length;
  const drawnWidth = runs.flat().reduce((sum, width) => sum + width, 0);
  expect(drawnWidth / 960).toBeCloseTo(covered, 1);
});
