import { expect, test } from 'vitest';
import { POSITIONS } from '#lib/analysis/kinds.ts';
import { light } from '#lib/charts/palette.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';
import { all, drawn } from './drawn.ts';

const analysis = await seed();

test('in each group bars are as long as sentences are many; fewer than three are hollow', () => {
  const subject = subjectOf('positions', analysis, 'zh');
  const bars = all(drawn(subject, 800).svg, 'rect')
    .map(({ attributes }) => attributes)
    .filter(({ height }) => height === '13');
  for (const by of ['section', 'actor'] as const) {
    const counts = subject.series.rows
      .filter((row) => row.by === by)
      .flatMap((row) => POSITIONS.map((id) => ({ id, count: row.counts[id] })))
      .filter(({ count }) => count > 0);
    const own = bars.splice(0, counts.length);
    const most = Math.max(...counts.map(({ count }) => count));
    const longest = Math.max(...own.map(({ width }) => Number(width))) + 1;
    counts.forEach(({ id, count }, i) => {
      expect(Number(own[i]?.width)).toBeCloseTo(Math.max((count / most) * longest - 1, 1), 1);
      expect(own[i]?.stroke).toBe(light.positions[POSITIONS.indexOf(id)]);
      expect(own[i]?.fill === light.paper).toBe(count < 3);
    });
  }
  expect(bars).toEqual([]);
});
