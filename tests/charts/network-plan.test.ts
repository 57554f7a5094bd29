import { expect, test } from 'vitest';
import { project, strongTies, unproject } from '#lib/charts/network-plan.ts';
import type { NetworkEdgeRow } from '#lib/series/network.ts';

const edges = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `e${i}`, strength: i / n }) as NetworkEdgeRow);

test('the strongest quarter of the ties stands out, three in any case', () => {
  expect([...strongTies(edges(16))]).toEqual(['e12', 'e13', 'e14', 'e15']);
  expect([...strongTies(edges(5))]).toEqual(['e2', 'e3', 'e4']);
  expect(strongTies(edges(2)).size).toBe(2);
});

test('a place turns into px of a turned view and back', () => {
  const view = { width: 600, height: 400, k: 2, x: -30, y: 10 };
  const point = project({ x: 0.5, y: 0.25 }, view);
  expect(point).toEqual({ x: 570, y: 240 });
  expect(unproject(point, view)).toEqual({ x: 0.5, y: 0.25 });
});
