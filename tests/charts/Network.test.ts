import { expect, test } from 'vitest';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test.each([360, 1000])('discs stand whole within %i px, as large as sections are long', (width) => {
  const subject = subjectOf('network', analysis, 'zh');
  const { svg, height } = drawn(subject, width);
  const discs = all(svg, 'circle').map(({ attributes: { cx, cy, r } }) => ({
    x: Number(cx),
    y: Number(cy),
    r: Number(r)
  }));
  expect(discs).toHaveLength(analysis.sections.length);
  for (const { x, y, r } of discs) {
    expect([x - r >= 0, x + r <= width, y - r >= 0, y + r <= height]).toEqual(
      Array.from({ length: 4 }, () => true)
    );
  }
  const { nodes } = subject.series;
  const bySize = nodes.map((_, i) => i).sort((a, b) => (discs[a]?.r ?? 0) - (discs[b]?.r ?? 0));
  const sentences = bySize.map((i) => nodes[i]?.sentences ?? 0);
  expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
});

test('the strongest ties are the thickest, the rest are thin and faint', () => {
  const lines = all(drawn(subjectOf('network', analysis, 'zh'), 1000).svg, 'line').map(
    ({ attributes }) => [Number(attributes['stroke-width']), attributes['stroke-opacity']] as const
  );
  const strong = lines.filter(([, opacity]) => opacity === '1');
  expect(strong).toHaveLength(Math.round(lines.length / 4));
  const thinnest = Math.min(...strong.map(([width]) => width));
  for (const [width] of lines.slice(0, -strong.length)) expect(width).toBeLessThan(thinnest);
});
