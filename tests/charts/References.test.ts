import { groups } from 'd3-array';
import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('a disc’s area is the number of mentions, and a single one is hollow', () => {
  const subject = subjectOf('references', analysis, 'zh');
  const { svg, texts } = drawn(subject, 500);
  const discs = all(svg, 'circle').map(({ attributes }) => attributes);
  const { rows } = subject.series;
  const cells = groups(subject.series.cells, ({ section }) => section).flatMap(([, own]) => own);
  expect(discs).toHaveLength(cells.length);
  const area = (i: number) => (Number(discs[i]?.r) + 0.75) ** 2 / (cells[i]?.count ?? 1);
  cells.forEach(({ count }, i) => {
    expect(area(i)).toBeCloseTo(area(0), 0);
    expect(discs[i]?.fill).toBe(count > 1 ? light.mark : light.paper);
  });
  const words = texts.map(({ text }) => text);
  expect(words.filter((text) => /^(文件|组织|活动)（\d+）$/.test(text))).toHaveLength(
    new Set(rows.map(({ kind }) => kind)).size
  );
});
