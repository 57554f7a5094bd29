/** A title between 《》, or one between 〈〉 inside it; half-open [start, end) without its outer marks. */
export interface TitleSpan {
  start: number;
  end: number;
  nested: boolean;
}

const OPENING = '《〈';
const CLOSING = '》〉';
const LONGEST = 200;

/** Finds titles, outer before inner, in linear time. A mark that is never closed opens nothing. */
export function findTitles(text: string): TitleSpan[] {
  const titles: TitleSpan[] = [];
  /** Where the marks that are open begin their titles, and at which depths each kind of mark is. */
  const starts: number[] = [];
  const depths: number[][] = [[], []];
  for (let at = text.indexOf('《'); at >= 0 && at < text.length; at += 1) {
    const character = text.charAt(at);
    const mark = OPENING.indexOf(character);
    if (mark >= 0) {
      depths[mark]!.push(starts.length);
      starts.push(at + 1);
    }
    const closing = CLOSING.indexOf(character);
    if (closing < 0) continue;
    const depth = depths[closing]!.at(-1);
    if (depth === undefined) continue;
    const start = starts[depth]!;
    starts.length = depth;
    for (const own of depths) while (own.at(-1)! >= depth) own.pop();
    if (at > start && at - start <= LONGEST) titles.push({ start, end: at, nested: depth > 0 });
    if (depth === 0) {
      const next = text.indexOf('《', at);
      if (next < 0) break;
      at = next - 1;
    }
  }
  return titles.sort((a, b) => a.start - b.start || b.end - a.end);
}
