import { groups } from 'd3-array';
import { expect, test } from 'vitest';
import { light } from '#lib/charts/palette.ts';
import { CODED } from '#lib/charts/share-scale.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();
const subject = subjectOf('themes', analysis, 'zh');
const { themes, sections, uncoded } = subject.series;
const cells = groups(subject.series.cells, ({ section }) => section).flatMap(([, own]) => own);
const rects = all(drawn(subject, 1000).svg, 'rect').map(({ attributes }) => attributes);
const tiles = rects.filter(({ stroke }) => stroke !== undefined);

test('a cell stands in its theme’s row and its section’s column', () => {
  expect(tiles).toHaveLength(cells.length + uncoded.length);
  const step = (values: (string | undefined)[]) => {
    const sorted = [...new Set(values.map(Number))].sort((a, b) => a - b);
    return (value: string | undefined) => sorted.indexOf(Number(value));
  };
  const row = step(tiles.map(({ y }) => y));
  const column = step(tiles.map(({ x }) => x));
  cells.forEach(({ theme, section }, i) => {
    expect(row(tiles[i]?.y)).toBe(themes.findIndex(({ id }) => id === theme));
    expect(column(tiles[i]?.x)).toBe(sections.findIndex(({ id }) => id === section));
  });
});

test('its tint is its share, and a single sentence is only outlined', () => {
  cells.forEach(({ sentences, share }, i) => {
    const tint = light.sequence[CODED.step(share)];
    expect(tiles[i]?.fill).toBe(sentences > 1 ? tint : light.paper);
  });
});

test('every theme’s row begins with the colour of its family', () => {
  const bars = rects.filter(({ width }) => width === '4');
  const colours = new Map(themes.map(({ family }, i) => [family, bars[i]?.fill]));
  expect(bars).toHaveLength(themes.length);
  themes.forEach(({ family }, i) => expect(bars[i]?.fill).toBe(colours.get(family)));
  expect(new Set(colours.values()).size).toBe(colours.size);
});
