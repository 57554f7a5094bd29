import type { Analysis, PositionId } from '../analysis/contract.ts';
import { POSITIONS } from '../analysis/kinds.ts';
import { counts } from './key-figures.ts';

export interface PositionRow {
  /** Section id or actor. */
  id: string;
  by: 'section' | 'actor';
  /** Sentences whose main position it is, by position. */
  counts: Record<PositionId, number>;
  /** Sentences in all. */
  total: number;
}

export interface PositionsSeries {
  /** Sections in order, then actors, most frequent first. */
  rows: PositionRow[];
  totals: Record<PositionId, number>;
  sentences: number;
}

function empty(): Record<PositionId, number> {
  return Object.fromEntries(POSITIONS.map((id) => [id, 0])) as Record<PositionId, number>;
}

/**
 * Main positions of the sentences of each section and, if wanted, of each actor.
 * @param actors how many actors to list.
 */
export function positionsSeries(analysis: Analysis, actors: number): PositionsSeries {
  const sections = new Map(
    analysis.sections.map(({ id }): [string, PositionRow] => [
      id,
      { id, by: 'section', counts: empty(), total: 0 }
    ])
  );
  const byActor = new Map<string, PositionRow>();
  const totals = empty();
  const counted = analysis.sentences.filter(counts(analysis));
  for (const { section, actor, positions } of counted) {
    const position = positions[0] ?? 'none';
    totals[position] += 1;
    const rows = [sections.get(section)];
    if (actor !== null && actors > 0) {
      const row = byActor.get(actor) ?? { id: actor, by: 'actor', counts: empty(), total: 0 };
      byActor.set(actor, row);
      rows.push(row);
    }
    for (const row of rows) {
      if (!row) continue;
      row.counts[position] += 1;
      row.total += 1;
    }
  }
  return {
    rows: [
      ...sections.values(),
      ...[...byActor.values()]
        .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
        .slice(0, actors)
    ],
    totals,
    sentences: counted.length
  };
}
