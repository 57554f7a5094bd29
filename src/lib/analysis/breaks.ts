import verbFrames from '../lexicon/verb-frames.json' with { type: 'json' };
import type { Block, Join } from './joins.ts';
import type { Segmenter } from './reading.ts';

/** A word list, to tell words from non-words. */
export type Words = Pick<Segmenter, 'lookup'>;

export interface Break extends Join {
  /** The clause that runs over the break, as offsets into the block's text. */
  from: number;
  to: number;
  /** Nothing confirms that the two halves meet: words may be lost between them. */
  doubtful: boolean;
}

/** From this many joins, and this share of the blocks, line breaks are how the text is set and no damage. */
const HABIT_COUNT = 8;
const HABIT_SHARE = 0.1;
const PAUSE = /[，。；：！？]/;
/** A block of this many lines that stop at commas is a preamble, set clause by clause. */
const PREAMBLE = 2;
/** A line of this length that stops at a comma was broken; shorter ones are set that way. */
const LONG_LINE = 20;
const OPEN_FRAME = new RegExp(`(?:${verbFrames.openFrame.join('|')})[^，。；：]{0,6}$`);

function clause(text: string, at: number): [from: number, to: number] {
  let from = at;
  let to = at;
  while (from > 0 && !PAUSE.test(text.charAt(from - 1))) from -= 1;
  if (from === at)
    while (from > 0 && (from === at || !PAUSE.test(text.charAt(from - 1)))) from -= 1;
  while (to < text.length && !PAUSE.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** Which of `pairs` stand in the blocks elsewhere than across a break. */
function pairsInText(
  blocks: readonly Block[],
  joins: readonly Join[],
  pairs: ReadonlySet<string>
): Set<string> {
  const found = new Set<string>();
  const first = new Set([...pairs].map((pair) => pair.charAt(0)));
  const across = new Set(joins.map(({ block, at }) => `${block}:${at}`));
  blocks.forEach(({ text }, block) => {
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (!first.has(text.charAt(at))) continue;
      const pair = text.slice(at, at + 2);
      if (pairs.has(pair) && !across.has(`${block}:${at + 1}`)) found.add(pair);
    }
  });
  return found;
}

/** Whether a word of the list stands across `at`. */
function isWithinWord(text: string, at: number, words: Words): boolean {
  for (let from = Math.max(at - 3, 0); from < at; from += 1)
    for (let to = at + 1; to <= Math.min(from + 4, text.length); to += 1)
      if (words.lookup(text.slice(from, to)) !== null) return true;
  return false;
}

/** The lines broken in mid-sentence, apart from those that the layout of the whole text breaks. */
export function findBreaks(
  blocks: readonly Block[],
  joins: readonly Join[],
  words: Words | null
): Break[] {
  const habitual = (kind: Join['kind']) => {
    const count = joins.filter((join) => join.kind === kind).length;
    return count >= HABIT_COUNT && count >= HABIT_SHARE * blocks.length;
  };
  const kinds = new Set((['comma', 'clause'] as const).filter((kind) => !habitual(kind)));
  const pauses = new Map<number, number>();
  for (const { kind, block } of joins)
    if (kind === 'comma') pauses.set(block, (pauses.get(block) ?? 0) + 1);
  const rare = joins.filter(({ kind, block, at }, index) => {
    const last = joins[index - 1];
    const line = at - (last?.block === block ? last.at : 0);
    const paused = line >= LONG_LINE && (pauses.get(block) ?? 0) < PREAMBLE;
    return kinds.has(kind) && (kind === 'clause' || paused);
  });
  if (rare.length === 0) return [];
  const pairOf = ({ block, at }: Join) => blocks[block]!.text.slice(at - 1, at + 1);
  const seen = pairsInText(blocks, joins, new Set(rare.map(pairOf)));
  return rare.map((join) => {
    const { text } = blocks[join.block]!;
    const [from, to] = clause(text, join.at);
    const confirmed =
      join.kind === 'comma' ||
      seen.has(pairOf(join)) ||
      /[0-9.]{2}/.test(pairOf(join)) ||
      OPEN_FRAME.test(text.slice(Math.max(join.at - 8, 0), join.at)) ||
      (words !== null && isWithinWord(text, join.at, words));
    return { ...join, from, to, doubtful: !confirmed };
  });
}
