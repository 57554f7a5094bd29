import type { Analysis } from '../analysis/contract.ts';

export interface KeynessRow {
  section: string;
  term: string;
  gloss: string | null;
  /** Occurrences in the section. */
  count: number;
  /** Occurrences in the text. */
  total: number;
  /** δ/σ of the log-odds ratio. */
  logOdds: number;
  g2: number | null;
  logRatio: number | null;
}

export interface KeynessSeries {
  /** Sections in order, in each from what it uses most to what it uses least. */
  rows: KeynessRow[];
  sections: string[];
  /** Terms that were compared. */
  terms: number;
}

const LEAST = 3;
/** Weaker scores than this say little about what a section uses less. */
const AVOIDED = -1.5;

/**
 * What sets each section apart from the rest: terms it uses more, f ≥ 3 in the section, and terms it uses less.
 * @param more terms a section, at most.
 * @param less the same.
 */
export function keynessSeries(analysis: Analysis, more: number, less: number): KeynessSeries {
  const bySection = new Map<string, KeynessRow[]>(analysis.sections.map(({ id }) => [id, []]));
  let terms = 0;
  for (const { id, gloss, count: total, sections } of analysis.terms) {
    if (sections.some(({ logOdds }) => logOdds !== null)) terms += 1;
    for (const { section, count, logOdds, g2, logRatio } of sections) {
      if (logOdds === null) continue;
      bySection
        .get(section)
        ?.push({ section, term: id, gloss, count, total, logOdds, g2, logRatio });
    }
  }
  const rows = [...bySection.values()].flatMap((all) => {
    const ranked = all.sort((a, b) => b.logOdds - a.logOdds || (a.term < b.term ? -1 : 1));
    const above = ranked.filter(({ logOdds, count }) => logOdds > 0 && count >= LEAST);
    const below = ranked.filter(({ logOdds }) => logOdds < AVOIDED);
    return [...withoutParts(above).slice(0, more), ...(less > 0 ? below.slice(-less) : [])];
  });
  return { rows, sections: [...new Set(rows.map(({ section }) => section))], terms };
}

/** Leaves out a word that stands in the section only inside a longer term that is listed before it. */
function withoutParts(rows: readonly KeynessRow[]): KeynessRow[] {
  return rows.filter(
    (row) =>
      !rows.some(
        (other) =>
          other !== row &&
          other.term.length > row.term.length &&
          other.term.includes(row.term) &&
          other.count >= row.count
      )
  );
}
