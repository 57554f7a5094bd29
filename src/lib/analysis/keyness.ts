import { round6 } from './round.ts';

/** Frequency below which no keyness is given. */
export const LEAST_FREQUENCY = 3;

/** Least pseudo-count: a term that the background corpus lacks has one too. */
const LEAST_PRIOR = 0.01;

/**
 * Pseudo-count of a term: its share of the background corpus, on the scale of the document, so that all pseudo-counts
 * together weigh as much as the document's own words.
 */
export function priorOf(frequency: number, total: number, words: number): number {
  return Math.max((frequency / total) * words, LEAST_PRIOR);
}

/** How often a term stands in a section and in the rest, and how many words each has. */
export interface Contingency {
  count: number;
  words: number;
  otherCount: number;
  otherWords: number;
}

/**
 * Log-odds ratio with an informative Dirichlet prior, divided by its standard deviation
 * (Monroe, Colaresi & Quinn 2008, eq. 15–22). A ranking, no test.
 * @param prior pseudo-count of the term; `priorTotal` that of all terms together.
 */
export function logOdds(
  { count, words, otherCount, otherWords }: Contingency,
  prior: number,
  priorTotal: number
): number {
  const own = Math.log((count + prior) / (words + priorTotal - count - prior));
  const other = Math.log((otherCount + prior) / (otherWords + priorTotal - otherCount - prior));
  const variance = 1 / (count + prior) + 1 / (otherCount + prior);
  return round6((own - other) / Math.sqrt(variance));
}

/** The part of a cell in a log-likelihood. */
const cell = (observed: number, expected: number) =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/** Log-likelihood G² of the two-by-two table (Dunning 1993), signed: negative where the section has fewer. */
export function g2({ count, words, otherCount, otherWords }: Contingency): number {
  const all = words + otherWords;
  const both = count + otherCount;
  const sum =
    cell(count, (words * both) / all) +
    cell(otherCount, (otherWords * both) / all) +
    cell(words - count, (words * (all - both)) / all) +
    cell(otherWords - otherCount, (otherWords * (all - both)) / all);
  const sign = count * otherWords < otherCount * words ? -1 : 1;
  return round6(sign * 2 * sum);
}

/** Log₂ of the ratio of relative frequencies, 0.5 added to a count of 0 (Hardie 2014). */
export function logRatio({ count, words, otherCount, otherWords }: Contingency): number {
  return round6(Math.log2((count || 0.5) / words / ((otherCount || 0.5) / otherWords)));
}
