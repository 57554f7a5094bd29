import type { Term } from './contract.ts';
import { round6 } from './round.ts';

type Dispersion = NonNullable<Term['dispersion']>;

/** Frequency below which dispersion says nothing. */
export const LEAST_FREQUENCY = 5;

/**
 * Gries' DP (2008): half the sum of |observed − expected share| over the parts; 0 is perfectly even, near 1 is clumped.
 * DPnorm divides by the largest possible value, 1 − the smallest part's share (Lijffijt & Gries 2012).
 * @param counts occurrences in each part.
 * @param sizes words in each part; every size is positive.
 */
export function dispersion(
  counts: readonly number[],
  sizes: readonly number[]
): Omit<Dispersion, 'expected'> {
  const shares = sharesOf(sizes);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const distance = shares.reduce(
    (sum, share, i) => sum + Math.abs((counts[i] ?? 0) / total - share),
    0
  );
  const dp = distance / 2;
  return { dp: round6(dp), dpNorm: round6(dp / (1 - Math.min(...shares))) };
}

/** The middle 95 % of a normal distribution, in standard deviations. */
const BAND = 1.959964;

/**
 * The band in which DP falls if `total` occurrences are placed at random: mean ± 1.96 standard deviations, cut to [0, 1].
 * Part i then holds a binomial count, whose mean absolute deviation is
 * 2·(1−p)^(n−k)·p^(k+1)·(k+1)·C(n, k+1) with k = ⌊np⌋ (De Moivre); variances are added as if parts were independent.
 */
export function expectedBand(total: number, sizes: readonly number[]): [low: number, high: number] {
  let mean = 0;
  let variance = 0;
  for (const share of sharesOf(sizes)) {
    const deviation = meanDeviation(total, share) / total;
    mean += deviation / 2;
    variance += ((share * (1 - share)) / total - deviation ** 2) / 4;
  }
  const spread = BAND * Math.sqrt(Math.max(variance, 0));
  return [round6(Math.max(mean - spread, 0)), round6(Math.min(mean + spread, 1))];
}

/** E|X − np| of a binomial count X, by De Moivre's formula. */
export function meanDeviation(n: number, p: number): number {
  if (p <= 0 || p >= 1) return 0;
  const k = Math.floor(n * p);
  const logTerm =
    Math.log(k + 1) + logChoose(n, k + 1) + (k + 1) * Math.log(p) + (n - k) * Math.log(1 - p);
  return 2 * Math.exp(logTerm);
}

function logChoose(n: number, k: number): number {
  const m = Math.min(k, n - k);
  let sum = 0;
  for (let i = 1; i <= m; i += 1) sum += Math.log((n - m + i) / i);
  return sum;
}

function sharesOf(sizes: readonly number[]): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}
