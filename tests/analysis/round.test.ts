import { expect, test } from 'vitest';
import { round6 } from '#lib/analysis/round.ts';

test('six significant digits, whatever the magnitude', () => {
  expect(round6(1 / 3)).toBe(0.333333);
  expect(round6(123456.789)).toBe(123457);
  expect(round6(-0.000123456789)).toBe(-0.000123457);
  expect(round6(0)).toBe(0);
});
