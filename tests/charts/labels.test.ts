import { describe, expect, test } from 'vitest';
import { subjectOf } from '#lib/server/figures.ts';
import { FIGURES, seed } from '../figures/seed.ts';
import { collisions, drawn } from './drawn.ts';

const analysis = await seed();

describe.each(FIGURES)('$id in $lang', ({ id, lang }) => {
  test.each([
    [358, 'brief'],
    [500, 'brief'],
    [1000, 'full']
  ] as const)('no label leaves the frame or runs into another, %i px wide', (width, extent) => {
    const { texts, height } = drawn(subjectOf(id, analysis, lang, {}, extent), width);
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 1
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(collisions(texts)).toEqual([]);
  });
});
