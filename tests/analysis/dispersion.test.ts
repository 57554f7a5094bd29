import { expect, test } from 'vitest';
import { dispersion, expectedBand, meanDeviation } from '#lib/analysis/dispersion.ts';

test('Gries’ worked example: five parts of a small corpus', () => {
  // Sizes 9, 10, 10, 10, 11 of 50; frequencies 1, 2, 3, 4, 5 of 15 (Gries 2008, table 1).
  // Expected shares .18 .2 .2 .2 .22; observed .0667 .1333 .2 .2667 .3333;
  // differences .1133 .0667 0 .0667 .1133, half of their sum is .18.
  const { dp, dpNorm } = dispersion([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
  expect(dp).toBeCloseTo(0.18, 6);
  expect(dpNorm).toBeCloseTo(0.18 / 0.82, 6);
});

test('even is 0, all in the smallest part is 1 when normalised', () => {
  expect(dispersion([2, 4, 6], [100, 200, 300])).toEqual({ dp: 0, dpNorm: 0 });
  expect(dispersion([9, 0], [100, 300]).dpNorm).toBe(1);
});

test('the mean deviation of a fair coin, by hand', () => {
  // n = 4, p = ½: |X − 2| is 2, 1, 0, 1, 2 with chances 1, 4, 6, 4, 1 of 16 → 12/16.
  expect(meanDeviation(4, 0.5)).toBeCloseTo(0.75, 6);
  // n = 3, p = ⅓: |X − 1| is 1, 0, 1, 2 with chances 8, 12, 6, 1 of 27 → 16/27.
  expect(meanDeviation(3, 1 / 3)).toBeCloseTo(16 / 27, 6);
  expect(meanDeviation(5, 1)).toBe(0);
});

test('the band holds what chance does and narrows as counts grow', () => {
  const sizes = [100, 120, 80, 100];
  const few = expectedBand(6, sizes);
  const many = expectedBand(600, sizes);
  expect(few[0]).toBeGreaterThanOrEqual(0);
  expect(many[1]).toBeLessThan(few[1]);
  expect(dispersion([0, 0, 600, 0], sizes).dp).toBeGreaterThan(many[1]);
  expect(dispersion([150, 180, 122, 148], sizes).dp).toBeLessThan(many[1]);
});
