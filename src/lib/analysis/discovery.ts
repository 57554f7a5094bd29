import type { WordType } from './vocabulary.ts';

/** The words of a chunk, and how often it stands in the text. */
export interface CountedWords {
  types: readonly WordType[];
  times: number;
}

/** A run of words that may be a term. */
interface Run {
  words: readonly WordType[];
  count: number;
  left: Neighbours;
  right: Neighbours;
  /** How often no content word follows. */
  closed: number;
}

/** What stands on one side of a run. */
interface Neighbours {
  /** How often each word does. */
  words: Map<number, number>;
  /** How often punctuation or, in front, a determiner does: a new neighbour every time. */
  bounds: number;
}

/** Words in the longest phrase. */
export const LONGEST = 4;
/** A phrase must occur this often … */
const LEAST_COUNT = 2;
/** … its words must attract each other: normalised pointwise mutual information, −1…1 … */
const LEAST_ASSOCIATION = 0.45;
/** … more strongly, and without a verb in front, where two occurrences are all there is … */
const LEAST_OF_TWO = 0.65;
/** … and stand in changing company on both sides: entropy in bits … */
const LEAST_ENTROPY = 0.9;
/** … end where no noun or adjective goes on, often enough to be no beginning of longer phrases … */
const CLOSED_SHARE = 0.3;
/** … and stand for its own sake, not mostly as part of a longer phrase. */
const OWN_SHARE = 0.4;

/** One number for two neighbours of less than 2²⁶ words; a small one, which maps find fastest, for up to 2¹⁵. */
const pairOf = ({ id: a }: WordType, { id: b }: WordType) =>
  (a | b) < 2 ** 15 ? a * 2 ** 15 + b : 2 ** 30 + a * 2 ** 26 + b;
const keyOf = (words: readonly WordType[]) => words.map(({ id }) => id).join(' ');

/**
 * Multi-word terms of a text: runs of two to four content words that are frequent, associated (normalised PMI of
 * their weakest split; Bouma 2009) and bounded (branching entropy on both sides; Jin & Tanaka-Ishii 2006).
 * No phrase spans two chunks.
 * @returns the words of each phrase.
 */
export function discoverTerms(chunks: readonly CountedWords[]): (readonly WordType[])[] {
  const { counts, pairs, total } = count(chunks);
  const runs = new Map<string, Run>();
  for (const chunk of chunks)
    eachRun(chunk.types, pairs, (from, to) => {
      if (chunk.types[to - 1]!.isHead) record(runs, chunk, from, to);
    });

  const frequency = (words: readonly WordType[]) =>
    words.length === 1
      ? counts[words[0]!.id]!
      : words.length === 2
        ? pairs.get(pairOf(words[0]!, words[1]!))!
        : (runs.get(keyOf(words))?.count ?? 1);
  const isSound = (run: Run) => {
    const isRare = run.count === LEAST_COUNT;
    return (
      run.count >= LEAST_COUNT &&
      !(isRare && run.words[0]!.isVerb) &&
      association(run, frequency, total) >= (isRare ? LEAST_OF_TWO : LEAST_ASSOCIATION) &&
      run.closed >= CLOSED_SHARE * run.count &&
      Math.min(entropy(run.left), entropy(run.right)) >= LEAST_ENTROPY
    );
  };
  return withoutFragments([...runs.values()].filter(isSound)).map(({ words }) => words);
}

/** Counts words, and neighbouring content words. */
function count(chunks: readonly CountedWords[]) {
  const counts: number[] = [];
  const pairs = new Map<number, number>();
  let total = 0;
  for (const { types, times } of chunks) {
    total += types.length * times;
    let before: WordType | null = null;
    for (const type of types) {
      counts[type.id] = (counts[type.id] ?? 0) + times;
      if (before && type.isContent) add(pairs, pairOf(before, type), times);
      before = type.isContent ? type : null;
    }
  }
  return { counts, pairs, total };
}

/** Visits every run [from, to) of two to four words whose neighbours are all frequent pairs of content words. */
function eachRun(
  words: readonly WordType[],
  pairs: ReadonlyMap<number, number>,
  visit: (from: number, to: number) => void
): void {
  let start = 0;
  for (let to = 2; to <= words.length; to += 1) {
    const first = words[to - 2]!;
    const second = words[to - 1]!;
    const isPair = first.isContent && second.isContent;
    if (!isPair || pairs.get(pairOf(first, second))! < LEAST_COUNT) start = to - 1;
    for (let from = Math.max(start, to - LONGEST); from <= to - 2; from += 1) visit(from, to);
  }
}

function record(
  runs: Map<string, Run>,
  { types, times }: CountedWords,
  from: number,
  to: number
): void {
  const words = types.slice(from, to);
  const key = keyOf(words);
  let run = runs.get(key);
  if (!run) runs.set(key, (run = newRun(words)));
  const before = types[from - 1];
  const after = types[to];
  run.count += times;
  if (!after?.isContent) run.closed += times;
  meet(run.left, before?.isDeterminer ? undefined : before, times);
  meet(run.right, after, times);
}

const newRun = (words: readonly WordType[]): Run => ({
  words,
  count: 0,
  left: { words: new Map(), bounds: 0 },
  right: { words: new Map(), bounds: 0 },
  closed: 0
});

function meet(neighbours: Neighbours, type: WordType | undefined, times: number): void {
  if (type?.isWord) add(neighbours.words, type.id, times);
  else neighbours.bounds += times;
}

function add(counts: Map<number, number>, key: number, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Normalised pointwise mutual information at the split where the halves attract each other least. */
function association(
  { words, count }: Run,
  frequency: (words: readonly WordType[]) => number,
  total: number
): number {
  let weakest = 1;
  for (let split = 1; split < words.length; split += 1) {
    const left = frequency(words.slice(0, split));
    const right = frequency(words.slice(split));
    const information = Math.log(
      (count * total) / (Math.max(left, count) * Math.max(right, count))
    );
    weakest = Math.min(weakest, information / -Math.log(count / total));
  }
  return weakest;
}

/** Shannon entropy in bits. */
function entropy({ words, bounds }: Neighbours): number {
  let total = bounds;
  for (const count of words.values()) total += count;
  let bits = bounds === 0 ? 0 : (bounds / total) * Math.log2(total);
  for (const count of words.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

/** Leaves out phrases that mostly occur inside a longer one that is kept. */
function withoutFragments(runs: readonly Run[]): Run[] {
  const inside = new Map<string, number>();
  for (const { words, count } of runs) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 2; to <= words.length; to += 1) {
        if (to - from === words.length) continue;
        const key = keyOf(words.slice(from, to));
        inside.set(key, (inside.get(key) ?? 0) + count);
      }
    }
  }
  return runs.filter(({ words, count }) => {
    const nested = inside.get(keyOf(words)) ?? 0;
    return (count - nested) / count >= OWN_SHARE;
  });
}
