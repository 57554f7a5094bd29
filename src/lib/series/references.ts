import type { Analysis, Reference, ReferenceKind } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';

export interface ReferenceRow {
  id: string;
  name: string;
  gloss: string | null;
  kind: ReferenceKind;
  date: string | null;
  count: number;
}

export interface ReferencesSeries {
  /** By kind, then most frequent first. */
  rows: ReferenceRow[];
  /** Only what is not empty. */
  cells: { reference: string; section: string; count: number }[];
  sections: string[];
  /** Names of the shown kinds, listed or not. */
  total: number;
  /** Mentions of all of them. */
  mentions: number;
  /** For each section how many names it mentions, and which one most often. */
  leaders: { section: string; names: number; name: string; gloss: string | null }[];
}

/** Kinds in the order of the chart. */
export const NAMED: readonly ReferenceKind[] = ['instrument', 'organisation', 'event'];

/** Which names stand in which sections. */
export function referencesSeries(
  analysis: Analysis,
  limit: number,
  kinds: readonly ReferenceKind[] = NAMED
): ReferencesSeries {
  const counted = counts(analysis);
  const named = analysis.references
    .filter(({ kind }) => kinds.includes(kind))
    .map((reference) => ({ reference, mentions: reference.mentions.filter(counted) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const shown = named
    .slice(0, limit)
    .sort((a, b) => kinds.indexOf(a.reference.kind) - kinds.indexOf(b.reference.kind));
  return {
    rows: shown.map(({ reference, mentions }) => rowOf(reference, mentions.length)),
    cells: shown.flatMap(({ reference, mentions }) => {
      const bySection = new Map<string, number>();
      for (const { section } of mentions) {
        bySection.set(section, (bySection.get(section) ?? 0) + 1);
      }
      return [...bySection].map(([section, count]) => ({
        reference: reference.id,
        section,
        count
      }));
    }),
    sections: analysis.sections.map(({ id }) => id),
    total: named.length,
    mentions: named.reduce((sum, { mentions }) => sum + mentions.length, 0),
    leaders: analysis.sections.flatMap(({ id }) => leader(id, named))
  };
}

function rowOf({ id, name, gloss, kind, date }: Reference, count: number): ReferenceRow {
  return { id, name, gloss, kind, date, count };
}

interface Named {
  reference: Reference;
  mentions: Reference['mentions'];
}

function leader(section: string, named: readonly Named[]): ReferencesSeries['leaders'] {
  const own = named
    .map(({ reference, mentions }) => ({
      reference,
      count: mentions.filter((mention) => mention.section === section).length
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const top = own[0]?.reference;
  return top ? [{ section, names: own.length, name: top.name, gloss: top.gloss }] : [];
}
