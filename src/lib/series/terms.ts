import type { Analysis } from '../analysis/contract.ts';

export interface TermRow {
  id: string;
  text: string;
  gloss: string | null;
  count: number;
  /** Where they stand, the section with most of them first. */
  sections: { section: string; count: number }[];
}

export interface TermsSeries {
  /** Most frequent first. */
  rows: TermRow[];
  /** Terms in the document, listed or not. */
  terms: number;
  /** Occurrences of all of them. */
  occurrences: number;
  /** Each section's most frequent term, and how often it stands there. */
  leaders: { section: string; text: string; gloss: string | null; count: number }[];
  /** The same of terms of {@link LONG} characters and more; only on a page of their own. */
  longer?: TermsSeries;
}

/** Characters from which a term says more than what it is made of. */
export const LONG = 3;

/** The most frequent terms, and the most frequent of the longer ones. */
export function bothTermsSeries(analysis: Analysis, limit: number): TermsSeries {
  const long = analysis.terms.filter(({ text }) => text.length >= LONG);
  return {
    ...termsSeries(analysis, limit),
    longer: termsSeries({ ...analysis, terms: long }, limit)
  };
}

/** The most frequent terms. */
export function termsSeries(analysis: Analysis, limit: number): TermsSeries {
  const ranked = analysis.terms.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    rows: ranked.slice(0, limit).map(({ id, text, gloss, count, sections }) => ({
      id,
      text,
      gloss,
      count,
      sections: sections
        .map(({ section, count }) => ({ section, count }))
        .sort((a, b) => b.count - a.count)
    })),
    terms: ranked.length,
    occurrences: ranked.reduce((sum, term) => sum + term.count, 0),
    leaders: leaders(ranked)
  };
}

function leaders(ranked: Analysis['terms']): TermsSeries['leaders'] {
  const most = new Map<string, TermsSeries['leaders'][number]>();
  for (const { text, gloss, sections } of ranked) {
    for (const { section, count } of sections) {
      if (count > (most.get(section)?.count ?? 0))
        most.set(section, { section, text, gloss, count });
    }
  }
  return [...most.values()];
}
