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

/** An utterance's words in order, and what stands in or over them. */
export interface Words {
  /** Partition of the reading text: protected strings whole, everything else as the segmenter cuts it. */
  tokens: Token[];
  /** Whole words and protected strings inside a protected one. */
  nested: Token[];
}

/** A protected string this long is trusted to be a word even where the segmenter cuts across its edge. */
const TRUSTED = 4;

/**
 * Cuts an utterance into words. A protected string stays whole where its edges are the segmenter's word edges too,
 * so that 中国 is not found in 发展中国家, or where it is long enough to overrule the segmenter.
 * @param find every protected string in a text, overlapping ones too.
 * @param opaque whether a protected string, by its index, is a name whose words are not counted by themselves: no 合作
 *   in 上海合作组织.
 */
export function cutWords(
  utterance: Pick<Utterance, 'text'>,
  segmenter: Pick<Segmenter, 'cut'>,
  find: (text: string) => readonly Match[],
  opaque: (index: number) => boolean = () => false
): Words {
  const { text } = utterance;
  const words = segmenter.cut(text);
  const edges = new Set<number>([0]);
  let at = 0;
  for (const word of words) edges.add((at += word.length));

  const sound = find(text).filter(
    ({ start, end }) => end - start >= TRUSTED || (edges.has(start) && edges.has(end))
  );
  const chosen = longest(sound);
  const tokens: Token[] = [];
  const nested: Token[] = [];
  let next = 0;
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    let cursor = from;
    while (cursor < to) {
      const match = chosen[next];
      if (match && match.start <= cursor && cursor < match.end) {
        if (
          !opaque(match.index) &&
          from >= match.start &&
          to <= match.end &&
          word.length < match.end - match.start
        ) {
          nested.push({ text: word, start: from, end: to, protected: false });
        }
        const stop = Math.min(to, match.end);
        if (stop === match.end) {
          tokens.push({ ...piece(text, match.start, match.end), protected: true });
          next += 1;
        }
        cursor = stop;
      } else {
        const stop = Math.min(to, match ? match.start : to);
        tokens.push({ ...piece(text, cursor, stop), protected: false });
        cursor = stop;
      }
    }
    from = to;
  }
  for (const { start, end } of sound) {
    const outer = chosen.find((match) => match.start <= start && end <= match.end);
    if (!outer || opaque(outer.index) || (outer.start === start && outer.end === end)) continue;
    if (nested.some((token) => token.start === start && token.end === end)) continue;
    nested.push({ ...piece(text, start, end), protected: true });
  }
  return { tokens, nested };
}

function piece(text: string, start: number, end: number) {
  return { text: text.slice(start, end), start, end };
}

/** Leftmost-longest matches that do not overlap. */
function longest(matches: readonly Match[]): Match[] {
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
