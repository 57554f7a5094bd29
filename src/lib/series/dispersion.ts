import type { Analysis } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';
import { readingOrder } from './reading-order.ts';

export interface DispersionRow {
  term: string;
  gloss: string | null;
  count: number;
  /** Characters read before each counted occurrence. */
  places: number[];
  dp: number;
  expected: [low: number, high: number];
}

export interface DispersionSeries {
  /** The most frequent terms, the most clustered first. */
  rows: DispersionRow[];
  /** Characters in all paragraphs. */
  length: number;
  sections: { id: string; start: number; end: number }[];
}

/** Where the most frequent terms stand. */
export function dispersionSeries(analysis: Analysis, limit: number): DispersionSeries {
  const order = readingOrder(analysis);
  const counted = counts(analysis);
  return {
    rows: analysis.terms
      .flatMap(({ id, gloss, count, dispersion, occurrences }) =>
        dispersion
          ? [
              {
                term: id,
                gloss,
                count,
                places: occurrences.filter(counted).map(({ span }) => order.place(span[0])),
                dp: dispersion.dp,
                expected: dispersion.expected
              }
            ]
          : []
      )
      .slice(0, limit)
      .sort((a, b) => excess(b) - excess(a) || b.count - a.count),
    length: order.length,
    sections: order.sections
  };
}

/** How far a term's DP lies beyond what chance would give; not above 0 where chance explains it. */
export function excess({ dp, expected }: DispersionRow): number {
  return dp - expected[1];
}
