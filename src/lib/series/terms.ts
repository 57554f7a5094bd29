import type { Analysis } from '../analysis/contract.ts';

export interface TermRow {
  id: string;
  text: string;
  gloss: string | null;
  count: number;
  /** The section that has most of them, and how many. */
  peak: { section: string; label: string; count: number } | null;
}

export interface TermsSeries {
  /** Most frequent first. */
  rows: TermRow[];
  /** Terms in the document, listed or not. */
  terms: number;
  /** Occurrences of all of them. */
  occurrences: number;
}

/** The most frequent terms. */
export function termsSeries(analysis: Analysis, limit: number): TermsSeries {
  const labels = new Map(analysis.sections.map(({ id, label }) => [id, label]));
  const ranked = analysis.terms.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    rows: ranked.slice(0, limit).map(({ id, text, gloss, count, sections }) => {
      const top = sections.toSorted((a, b) => b.count - a.count)[0];
      const peak = top && { ...top, label: labels.get(top.section) ?? top.section };
      return {
        id,
        text,
        gloss,
        count,
        peak: peak ? { section: peak.section, label: peak.label, count: peak.count } : null
      };
    }),
    terms: ranked.length,
    occurrences: ranked.reduce((sum, term) => sum + term.count, 0)
  };
}
