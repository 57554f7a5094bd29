import { expect, test } from 'vitest';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();
const sections = analysis.sections.map(({ id }) => id);

test('every pair that shares wording has one square cell, below the diagonal', () => {
  const subject = subjectOf('similarity', analysis, 'zh');
  const { svg, height } = drawn(subject, 560);
  const cells = all(svg, 'rect').map(({ attributes }) => attributes);
  expect(cells).toHaveLength(subject.series.cells.length);
  const step = height / sections.length;
  subject.series.cells.forEach(({ source, target }, i) => {
    const { x, y, width, height: tall } = cells[i] ?? {};
    expect(Number(width)).toBeCloseTo(Number(tall));
    expect(Math.round(Number(x) / step)).toBe(sections.indexOf(source));
    expect(Math.round(Number(y) / step)).toBe(sections.indexOf(target));
    expect(Number(x)).toBeLessThan(Number(y));
  });
});

test('cells say their share; sections are named beside their rows and over their columns', () => {
  const { texts } = drawn(subjectOf('similarity', analysis, 'zh'), 560);
  const words = texts.map(({ text }) => text);
  const named = (label: string) => words.filter((text) => text === label).length;
  expect(['前言', '一', '七', '八'].map(named)).toEqual([1, 2, 2, 1]);
  const strongest = Math.max(...analysis.similarity.map(({ containment }) => containment));
  expect(words).toContain(`${Math.round(strongest * 100)}%`);
});

test('where there is room the closest pairs stand beside, as bars by rank', () => {
  const { svg, texts } = drawn(subjectOf('similarity', analysis, 'zh'), 1000);
  const bars = all(svg, 'rect')
    .map(({ attributes }) => attributes)
    .filter(({ height }) => height === '14');
  const ranked = analysis.similarity
    .map(({ containment }) => containment)
    .sort((a, b) => b - a)
    .slice(0, 8);
  expect(bars).toHaveLength(8);
  const unit = Number(bars[0]?.width) / (ranked[0] ?? 1);
  ranked.forEach((share, i) => expect(Number(bars[i]?.width)).toBeCloseTo(share * unit, 0));
  expect(texts.map(({ text }) => text)).toContain('前言 – 一');
});
