import type { Match } from './matcher.ts';
import type { Segmenter } from './reading.ts';
import type { WordType } from './vocabulary.ts';

/** A word or protected string inside a protected one, half-open in its chunk. */
export interface NestedToken {
  type: WordType;
  start: number;
  end: number;
  /** What holds it. */
  holder: WordType;
}

/** The words of a chunk in order, and what stands inside them. */
export interface Words {
  /** Partition of the chunk: protected strings whole, everything else as the segmenter cuts it. */
  types: WordType[];
  /** Where each of them ends in the chunk. */
  ends: number[];
  /** Whole words inside a protected string. */
  nested: readonly NestedToken[];
  /** Protected strings inside a longer one that are no single word. */
  inner: readonly NestedToken[];
}

const NONE: readonly NestedToken[] = [];

export interface CutterOptions {
  segmenter: Pick<Segmenter, 'cut'>;
  /** Every protected string in a text, by start, then shortest first, overlapping ones too. */
  find: (text: string) => readonly Match[];
  /**
   * Whether a protected string, by its index, is a name whose words are not counted by themselves: no 合作 in
   * 上海合作组织.
   */
  opaque: (index: number) => boolean;
  typeOf: (text: string) => WordType;
}

/** A protected string this long is trusted to be a word even where the segmenter cuts across its edge. */
const TRUSTED = 4;
/** The unit of a date ends a word, which the segmenter may not see: 28日以, 30日至. */
const DATE_UNIT = /(?<=[0-9]\s?[年月日号]|[〇○][〇○一二三四五六七八九]{0,2}年)/;
const DIGIT = /[0-9〇○]/;

/**
 * Makes the function that cuts a chunk into words, in linear time. A protected string stays whole where its edges
 * are the segmenter's word edges too, so that 中国 is not found in 发展中国家; where it is long enough to overrule the
 * segmenter; or where one edge stands and the other runs through a word that the segmenter only guessed (中俄新|时代).
 */
export function createCutter({
  segmenter,
  find,
  opaque,
  typeOf
}: CutterOptions): (text: string) => Words {
  const protectedTypes: WordType[] = [];
  /** The number, from 1, of the word that starts at a place; 0 where none starts. */
  let starts = new Uint32Array(1024);

  const markStarts = (words: readonly string[], length: number) => {
    if (starts.length <= length) starts = new Uint32Array(2 * length);
    else starts.fill(0, 0, length + 1);
    let at = 0;
    for (let number = 1; number <= words.length; number += 1) {
      starts[at] = number;
      at += words[number - 1]!.length;
    }
  };

  const typeAt = (text: string, { index, start, end }: Match) =>
    (protectedTypes[index] ??= typeOf(text.slice(start, end)));
  const isGuessed = (place: number, types: readonly WordType[]) => {
    while (starts[place] === 0) place -= 1;
    return !types[starts[place]! - 1]!.isKnown;
  };
  const isSound = ({ start, end }: Match, length: number, types: readonly WordType[]) => {
    if (end - start >= TRUSTED) return true;
    const first = starts[start] !== 0;
    const last = end === length || starts[end] !== 0;
    return (first && (last || isGuessed(end, types))) || (last && isGuessed(start, types));
  };

  return (text) => {
    const words = DIGIT.test(text)
      ? text.split(DATE_UNIT).flatMap((piece) => segmenter.cut(piece))
      : segmenter.cut(text);
    const cutTypes = words.map(typeOf);
    const found = find(text);
    if (found.length === 0)
      return { types: cutTypes, ends: endsOf(words), nested: NONE, inner: NONE };
    markStarts(words, text.length);
    const sound = found.filter((match) => isSound(match, text.length, cutTypes));
    const chosen = longest(sound);

    const types: WordType[] = [];
    const ends: number[] = [];
    const nested: NestedToken[] = [];
    let next = 0;
    let from = 0;
    cutTypes.forEach((type, i) => {
      const to = from + words[i]!.length;
      let cursor = from;
      while (cursor < to) {
        const match = chosen[next];
        if (!match || match.start >= to) {
          types.push(cursor === from ? type : typeOf(text.slice(cursor, to)));
          ends.push(to);
          cursor = to;
        } else if (match.start > cursor) {
          const { start } = match;
          types.push(typeOf(text.slice(cursor, start)));
          ends.push(start);
          cursor = start;
        } else {
          const { index, start, end } = match;
          const isInside = start <= from && to <= end && to - from < end - start;
          if (isInside && !opaque(index))
            nested.push({ type, start: from, end: to, holder: typeAt(text, match) });
          if (end <= to) {
            types.push(typeAt(text, match));
            ends.push(end);
            next += 1;
          }
          cursor = Math.min(to, end);
        }
      }
      from = to;
    });

    const inner: NestedToken[] = [];
    let at = 0;
    for (const match of chosen) {
      if (opaque(match.index)) continue;
      while (at < sound.length && sound[at]!.start < match.start) at += 1;
      for (; at < sound.length && sound[at]!.start < match.end; at += 1) {
        const { start, end } = sound[at]!;
        if (end > match.end || end - start === match.end - match.start) continue;
        const number = starts[start]!;
        if (number !== 0 && words[number - 1]!.length === end - start) continue;
        inner.push({ type: typeAt(text, sound[at]!), start, end, holder: typeAt(text, match) });
      }
    }
    return { types, ends, nested, inner };
  };
}

function endsOf(words: readonly string[]): number[] {
  let end = 0;
  return words.map(({ length }) => (end += length));
}

/** Leftmost-longest matches that do not overlap, of matches sorted by start, then shortest first. */
function longest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let end = 0;
  matches.forEach((match, at) => {
    if (match.start < end || matches[at + 1]?.start === match.start) return;
    kept.push(match);
    end = match.end;
  });
  return kept;
}
