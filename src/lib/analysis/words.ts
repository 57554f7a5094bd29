import type { Segmenter, Utterance } from './reading.ts';
import type { Match } from './matcher.ts';

/** A word or protected string of one utterance, half-open in its reading text. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Cut out as one piece although the segmenter sees several words. */
  protected: boolean;
}

/** A word or protected string inside a protected one. */
export interface NestedToken extends Token {
  /** What holds it. */
  within: string;
}

/** An utterance's words in order, and what stands in or over them. */
export interface Words {
  /** Partition of the reading text: protected strings whole, everything else as the segmenter cuts it. */
  tokens: Token[];
  /** Whole words and protected strings inside a protected one. */
  nested: NestedToken[];
}

/** A protected string this long is trusted to be a word even where the segmenter cuts across its edge. */
const TRUSTED = 4;
/** The unit of a date ends a word, which the segmenter may not see: 28日以, 30日至. */
const DATE_UNIT = /(?<=[0-9]\s?[年月日号]|[〇○][〇○一二三四五六七八九]{0,2}年)/;

/**
 * Cuts an utterance into words, in linear time. A protected string stays whole where its edges are the segmenter's word
 * edges too, so that 中国 is not found in 发展中国家; where it is long enough to overrule the segmenter; or where one
 * edge stands and the other runs through a word that the segmenter only guessed (中俄新|时代).
 * @param find every protected string in a text, by start, overlapping ones too.
 * @param opaque whether a protected string, by its index, is a name whose words are not counted by themselves: no 合作
 *   in 上海合作组织.
 */
export function cutWords(
  { text }: Pick<Utterance, 'text'>,
  segmenter: Pick<Segmenter, 'cut' | 'lookup'>,
  find: (text: string) => readonly Match[],
  opaque: (index: number) => boolean = () => false
): Words {
  const words = text.split(DATE_UNIT).flatMap((piece) => segmenter.cut(piece));
  const ends = new Map<number, number>();
  let at = 0;
  for (const word of words) ends.set(at, (at += word.length));

  const isEdge = (place: number) => place === text.length || ends.has(place);
  const isGuessed = (place: number) => {
    let start = place;
    while (!ends.has(start)) start -= 1;
    return segmenter.lookup(text.slice(start, ends.get(start))) === null;
  };
  const sound = find(text).filter(({ start, end }) => {
    if (end - start >= TRUSTED) return true;
    const [first, last] = [isEdge(start), isEdge(end)];
    return first && last ? true : (first && isGuessed(end)) || (last && isGuessed(start));
  });
  const chosen = longest(sound);
  return {
    tokens: partition(text, words, chosen),
    nested: within(text, ends, sound, chosen, opaque)
  };
}

/** The chosen strings, and what the words leave between them. */
function partition(text: string, words: readonly string[], chosen: readonly Match[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    let cursor = from;
    while (cursor < to) {
      const match = chosen[next];
      const isInside = match !== undefined && match.start <= cursor;
      const stop = Math.min(to, match ? (isInside ? match.end : match.start) : to);
      if (!isInside) tokens.push(tokenOf(text, cursor, stop, false));
      else if (stop === match.end) {
        tokens.push(tokenOf(text, match.start, match.end, true));
        next += 1;
      }
      cursor = stop;
    }
    from = to;
  }
  return tokens;
}

/** The words and the protected strings that a chosen one holds. */
function within(
  text: string,
  ends: ReadonlyMap<number, number>,
  sound: readonly Match[],
  chosen: readonly Match[],
  opaque: (index: number) => boolean
): NestedToken[] {
  const nested: NestedToken[] = [];
  for (const { index, start, end } of chosen) {
    if (opaque(index)) continue;
    const holder = text.slice(start, end);
    for (let from = start; from < end; from += 1) {
      const to = ends.get(from);
      if (to !== undefined && to <= end && to - from < end - start)
        nested.push({ ...tokenOf(text, from, to, false), within: holder });
    }
  }
  let next = 0;
  for (const { start, end } of sound) {
    while (next < chosen.length && chosen[next]!.end <= start) next += 1;
    const outer = chosen[next];
    if (!outer || opaque(outer.index) || start < outer.start || end > outer.end) continue;
    if (end - start === outer.end - outer.start || ends.get(start) === end) continue;
    const holder = text.slice(outer.start, outer.end);
    nested.push({ ...tokenOf(text, start, end, true), within: holder });
  }
  return nested;
}

function tokenOf(text: string, start: number, end: number, isProtected: boolean): Token {
  return { text: text.slice(start, end), start, end, protected: isProtected };
}

/** Leftmost-longest matches that do not overlap. */
function longest(matches: readonly Match[]): Match[] {
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
