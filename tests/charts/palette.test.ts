import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
  type Color
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, POSITIONS } from '#lib/analysis/kinds.ts';
import { dark, light, page, pageVariables, type Palette } from '#lib/charts/palette.ts';
import { DARK_FROM } from '#lib/charts/share-scale.ts';
import families from '#lib/lexicon/families.json';

const difference = differenceCiede2000();
const filters: [string, (colour: Color) => Color][] = [
  ['trichromacy', (colour) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)]
];

/** The least CIEDE2000 difference of any two of these colours. */
function apart(colours: readonly string[], see: (colour: Color) => Color): number {
  const seen = colours.flatMap((colour) => parse(colour) ?? []).map(see);
  expect(seen).toHaveLength(colours.length);
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b))));
}

test('both papers have the same roles and as many steps', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  for (const palette of [light, dark]) {
    expect(palette.sequence).toHaveLength(light.sequence.length);
    expect(palette.families).toHaveLength(families.length);
    expect(palette.positions).toHaveLength(POSITIONS.length);
    expect(palette.evidence).toHaveLength(EVIDENCE_KINDS.length);
  }
});

test('every colour of the page is a property that the page defines', () => {
  const defined = new Set(pageVariables().match(/--[\w-]+/g));
  for (const colour of Object.values(page).flat()) {
    expect(defined).toContain(/^var\((--[\w-]+)\)$/.exec(colour)?.[1]);
  }
});

test('where the system sets the colours, no role keeps its own', () => {
  const css = readFileSync('src/lib/ui/forced-colors.css', 'utf8');
  for (const name of pageVariables().match(/--[\w-]+/g) ?? []) {
    expect(css).toMatch(new RegExp(`${name}: (?:Canvas|CanvasText|GrayText|Highlight|Mark) !`));
  }
});

describe.each<[string, Palette]>([
  ['light', light],
  ['dark', dark]
])('on %s paper', (_, palette) => {
  const { paper, wash, ink, faded, accent, marker, sequence } = palette;

  test('text has a contrast of 4.5 : 1 on paper, panels and the marker', () => {
    for (const text of [ink, faded, accent]) {
      expect(wcagContrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(text, wash)).toBeGreaterThanOrEqual(4.5);
    }
    expect(wcagContrast(ink, marker)).toBeGreaterThanOrEqual(4.5);
  });

  test('marks have a contrast of 3 : 1', () => {
    const { mark, neutral, positions, evidence, diverging } = palette;
    const marks = [
      mark,
      neutral,
      accent,
      ...palette.families,
      ...positions,
      ...evidence,
      ...diverging
    ];
    for (const colour of marks) expect(wcagContrast(colour, paper)).toBeGreaterThanOrEqual(3);
  });

  test('numbers on tints and names on discs can be read', () => {
    sequence.forEach((tint, step) => {
      const text = step >= DARK_FROM ? paper : ink;
      expect([step, wcagContrast(text, tint) >= 4.5]).toEqual([step, true]);
    });
    for (const family of palette.families) {
      expect(wcagContrast(paper, family)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('tints stand out ever more from the paper', () => {
    const contrasts = sequence.map((tint) => wcagContrast(tint, paper));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    expect(apart(sequence, (colour) => colour)).toBeGreaterThanOrEqual(5);
  });

  test.each(filters)('positions, families and evidence stay apart with %s', (_, see) => {
    expect(apart(palette.positions.slice(0, -1), see)).toBeGreaterThanOrEqual(10);
    expect(apart(palette.families, see)).toBeGreaterThanOrEqual(10);
    expect(apart(palette.evidence, see)).toBeGreaterThanOrEqual(10);
    expect(apart(palette.diverging, see)).toBeGreaterThanOrEqual(10);
  });
});
