import type { Token } from './words.ts';

export interface DiscoveryOptions {
  /** Whether a word can stand in a phrase. */
  content: (token: Token) => boolean;
  /** Whether a content word can be a phrase's last word. */
  head: (token: Token) => boolean;
  /** Whether a content word is a plain verb: what follows it may be its object. */
  verb: (token: Token) => boolean;
}

interface Phrase {
  words: readonly string[];
  opensInVerb: boolean;
  count: number;
  /** What stands before and after it, by word; punctuation is a new neighbour every time. */
  left: Map<string, number>;
  right: Map<string, number>;
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
/** … and for its own sake, not mostly as part of a longer phrase. */
const OWN_SHARE = 0.4;
const WORD = /[\p{L}\p{N}]/u;
const JOIN = '\u0001';
const keyOf = (words: readonly string[]) => words.join(JOIN);

/**
 * Multi-word terms of a text: runs of two to four content words that are frequent, associated (normalised PMI of
 * their weakest split; Bouma 2009) and bounded (branching entropy on both sides; Jin & Tanaka-Ishii 2006).
 * @param sentences the tokens of each sentence.
 * @returns the words of each phrase.
 */
export function discoverTerms(
  sentences: readonly (readonly Token[])[],
  { content, head, verb }: DiscoveryOptions
): (readonly string[])[] {
  const counts = countWords(sentences);
  const pairs = countPairs(sentences, content);
  const phrases = new Map<string, Phrase>();
  for (const tokens of sentences)
    eachRun(tokens, pairs, (from, to) => {
      if (head(tokens[to - 1]!)) record(phrases, tokens, from, to, verb);
    });

  const total = sentences.reduce((sum, tokens) => sum + tokens.length, 0);
  const frequency = (words: readonly string[]) =>
    words.length === 1
      ? (counts.get(words[0]!) ?? 0)
      : (phrases.get(keyOf(words))?.count ?? pairs.get(keyOf(words)) ?? 1);
  const sound = [...phrases.values()].filter(
    (phrase) =>
      phrase.count >= LEAST_COUNT &&
      (phrase.count > 2 || !phrase.opensInVerb) &&
      association(phrase, frequency, total) >=
        (phrase.count > 2 ? LEAST_ASSOCIATION : LEAST_OF_TWO) &&
      Math.min(entropy(phrase.left), entropy(phrase.right)) >= LEAST_ENTROPY
  );
  return withoutFragments(sound).map(({ words }) => words);
}

function countWords(sentences: readonly (readonly Token[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of sentences)
    for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Neighbouring content words that occur often enough for a longer run to be worth a look. */
function countPairs(
  sentences: readonly (readonly Token[])[],
  content: (token: Token) => boolean
): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const tokens of sentences) {
    let before: Token | null = null;
    for (const token of tokens) {
      const here: Token | null = content(token) ? token : null;
      if (before && here) {
        const key = keyOf([before.text, here.text]);
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
      before = here;
    }
  }
  for (const [key, count] of pairs) if (count < LEAST_COUNT) pairs.delete(key);
  return pairs;
}

/** Visits every run [from, to) of two to four words whose neighbours are all frequent pairs. */
function eachRun(
  tokens: readonly Token[],
  pairs: ReadonlyMap<string, number>,
  visit: (from: number, to: number) => void
): void {
  let start = 0;
  for (let to = 2; to <= tokens.length; to += 1) {
    if (!pairs.has(keyOf([tokens[to - 2]!.text, tokens[to - 1]!.text]))) start = to - 1;
    for (let from = Math.max(start, to - LONGEST); from <= to - 2; from += 1) visit(from, to);
  }
}

function record(
  phrases: Map<string, Phrase>,
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: (token: Token) => boolean
): void {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const key = keyOf(words);
  let phrase = phrases.get(key);
  if (!phrase) {
    const opensInVerb = verb(tokens[from]!);
    phrase = { words, opensInVerb, count: 0, left: new Map(), right: new Map() };
    phrases.set(key, phrase);
  }
  const neighbour = (at: number) => {
    const text = tokens[at]?.text;
    return text !== undefined && WORD.test(text) ? text : `${JOIN}${phrase.count}`;
  };
  add(phrase.left, neighbour(from - 1));
  add(phrase.right, neighbour(to));
  phrase.count += 1;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Normalised pointwise mutual information at the split where the halves attract each other least. */
function association(
  { words, count }: Phrase,
  frequency: (words: readonly string[]) => number,
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
function entropy(neighbours: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of neighbours.values()) total += count;
  let bits = 0;
  for (const count of neighbours.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

/** Leaves out phrases that mostly occur inside a longer one that is kept. */
function withoutFragments(phrases: readonly Phrase[]): Phrase[] {
  const inside = new Map<string, number>();
  for (const { words, count } of phrases) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 2; to <= words.length; to += 1) {
        if (to - from === words.length) continue;
        const key = keyOf(words.slice(from, to));
        inside.set(key, (inside.get(key) ?? 0) + count);
      }
    }
  }
  return phrases.filter(({ words, count }) => {
    const nested = inside.get(keyOf(words)) ?? 0;
    return (count - nested) / count >= OWN_SHARE;
  });
}
