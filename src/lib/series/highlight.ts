import type { Picks } from '../selection/picks.ts';
import type { Passage } from './passages.ts';

export interface Run {
  text: string;
  marked: boolean;
}

/** A sentence cut into runs, so that the words behind the picked theme, term and name can be marked. */
export function highlight(passage: Pick<Passage, 'text' | 'marks'>, picks: Picks): Run[] {
  const { text } = passage;
  const stretches = passage.marks
    .filter(([kind, id]) => picks[kind] === id)
    .map(([, , start, end]) => [start, end] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) runs.push({ text: text.slice(at, from), marked: false });
    const last = runs.at(-1);
    if (last?.marked && from === at) last.text += text.slice(from, end);
    else runs.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}
