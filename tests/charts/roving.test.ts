import { expect, test } from 'vitest';
import { isDirection, nearest } from '#lib/charts/roving.ts';

const grid = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x: x * 10, y: y * 10 })));

test('arrows lead to the next mark of the row or column', () => {
  const middle = { x: 10, y: 10 };
  expect(nearest(middle, grid, 'ArrowRight')).toBe(5);
  expect(nearest(middle, grid, 'ArrowLeft')).toBe(3);
  expect(nearest(middle, grid, 'ArrowUp')).toBe(1);
  expect(nearest(middle, grid, 'ArrowDown')).toBe(7);
});

test('at the edge there is nowhere to go', () => {
  expect(nearest({ x: 20, y: 20 }, grid, 'ArrowRight')).toBe(-1);
  expect(isDirection('Enter')).toBe(false);
});
