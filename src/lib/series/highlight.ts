import type { PassageMark } from './passages.ts';

/** A stretch of a sentence, with what its words were counted as. */
export interface Run {
  text: string;
  kinds: string[];
}

/**
 * A sentence cut into runs wherever what its words were counted as changes.
 * @param name what a mark is to be shown as; null for a mark that is not shown.
 */
export function highlight(
  text: string,
  marks: readonly PassageMark[],
  name: (kind: PassageMark[0], id: string) => string | null
): Run[] {
  const stretches = marks.flatMap(([kind, id, start, end]) => {
    const shown = name(kind, id);
    return shown === null ? [] : [{ shown, start, end }];
  });
  const cuts = new Set([0, text.length]);
  for (const { start, end } of stretches) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [i, start] of places.slice(0, -1).entries()) {
    const end = places[i + 1] ?? start;
    const kinds = [
      ...new Set(
        stretches.flatMap((each) => (each.start <= start && each.end >= end ? [each.shown] : []))
      )
    ].sort();
    const last = runs.at(-1);
    if (last && last.kinds.join() === kinds.join()) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), kinds });
  }
  return runs;
}
