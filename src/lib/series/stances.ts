import type { Analysis, PositionId } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';

/** On which themes an actor takes a position. */
export interface StanceRow {
  position: PositionId;
  actor: string;
  /** Sentences in all. */
  sentences: number;
  /** By main theme, most sentences first; null where a sentence has none. */
  themes: { theme: string | null; sentences: number }[];
}

/** Who takes which position on what, most sentences first. */
export function stanceRows(analysis: Analysis): StanceRow[] {
  const found = new Map<string, StanceRow>();
  for (const { actor, positions, themes } of analysis.sentences.filter(counts(analysis))) {
    const position = positions[0] ?? 'none';
    if (actor === null || position === 'none') continue;
    const key = `${position}:${actor}`;
    const row = found.get(key) ?? { position, actor, sentences: 0, themes: [] };
    found.set(key, row);
    row.sentences += 1;
    const theme = themes[0] ?? null;
    const own = row.themes.find((each) => each.theme === theme);
    if (own) own.sentences += 1;
    else row.themes.push({ theme, sentences: 1 });
  }
  const rows = [...found.values()];
  for (const row of rows) row.themes.sort((a, b) => b.sentences - a.sentences);
  return rows.sort((a, b) => b.sentences - a.sentences || (a.actor < b.actor ? -1 : 1));
}
