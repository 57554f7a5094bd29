import { expect, test } from 'vitest';
import { g2, logOdds, logRatio } from '#lib/analysis/keyness.ts';

const table = { count: 10, words: 1000, otherCount: 5, otherWords: 4000 };

test('log-odds with a Dirichlet prior, worked by hand', () => {
  // prior α = 2 of α₀ = 100: odds 12/(1100−12) and 7/(4100−7);
  // δ = ln(12/1088) − ln(7/4093) = −4.507210 + 6.371240 = 1.864030 …; σ² = 1/12 + 1/7.
  const delta = Math.log(12 / 1088) - Math.log(7 / 4093);
  expect(logOdds(table, 2, 100)).toBeCloseTo(delta / Math.sqrt(1 / 12 + 1 / 7), 5);
  expect(logOdds(table, 2, 100)).toBeCloseTo(3.919, 2);
});

test('G² by Dunning’s formula, signed', () => {
  // Expected 3 and 12: 2·(10·ln(10/3) + 5·ln(5/12) + 990·ln(990/997) + 3995·ln(3995/3988)).
  const expected =
    2 *
    (10 * Math.log(10 / 3) +
      5 * Math.log(5 / 12) +
      990 * Math.log(990 / 997) +
      3995 * Math.log(3995 / 3988));
  expect(g2(table)).toBeCloseTo(expected, 4);
  expect(g2({ count: 5, words: 4000, otherCount: 10, otherWords: 1000 })).toBeCloseTo(-expected, 4);
  expect(g2({ count: 5, words: 100, otherCount: 50, otherWords: 1000 })).toBeCloseTo(0, 6);
});

test('log ratio: one unit is a doubling; a zero counts as a half', () => {
  expect(logRatio(table)).toBeCloseTo(Math.log2(0.01 / 0.00125), 5);
  expect(logRatio(table)).toBeCloseTo(3, 6);
  expect(logRatio({ count: 4, words: 1000, otherCount: 0, otherWords: 1000 })).toBeCloseTo(3, 6);
});
