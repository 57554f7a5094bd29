import type { Token } from './words.ts';

export interface DiscoveryOptions {
  /** Whether a word can stand in a phrase. */
  content: (token: Token) => boolean;
  /** Whether a content word can be a phrase's last word. */
  head: (token: Token) => boolean;
}

interface Phrase {
  words: string[];
  count: number;
  left: Map<string, number>;
  right: Map<string, number>;
}

const LONGEST = 4;
/** A phrase must occur this often … */
const LEAST_COUNT = 3;
/** … its words must attract each other: normalised pointwise mutual information, −1…1 … */
const LEAST_ASSOCIATION = 0.45;
/** … and stand in changing company on both sides: entropy in bits … */
const LEAST_ENTROPY = 0.9;
/** … and for its own sake, not mostly as part of a longer phrase. */
const OWN_SHARE = 0.4;
const EDGE = '\0';
const JOIN = '\u0001';

/**
 * Multi-word terms of a text: runs of two to four content words that are frequent, associated (normalised PMI of
 * their weakest split; Bouma 2009) and bounded (branching entropy on both sides; Jin & Tanaka-Ishii 2006).
 * @param sentences the tokens of each sentence.
 * @returns the phrases as strings.
 */
export function discoverTerms(
  sentences: readonly (readonly Token[])[],
  { content, head }: DiscoveryOptions
): Set<string> {
  const counts = new Map<string, number>();
  const phrases = new Map<string, Phrase>();
  let words = 0;
  for (const tokens of sentences) {
    words += tokens.length;
    for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
    eachRun(tokens, content, (run, before, after) => {
      const last = run.at(-1);
      if (!last || !head(last)) return;
      const key = run.map(({ text }) => text).join(JOIN);
      let phrase = phrases.get(key);
      if (!phrase) {
        phrase = {
          words: run.map(({ text }) => text),
          count: 0,
          left: new Map(),
          right: new Map()
        };
        phrases.set(key, phrase);
      }
      phrase.count += 1;
      phrase.left.set(before, (phrase.left.get(before) ?? 0) + 1);
      phrase.right.set(after, (phrase.right.get(after) ?? 0) + 1);
    });
  }

  const frequency = (parts: readonly string[]) =>
    parts.length === 1
      ? (counts.get(parts[0] ?? '') ?? 0)
      : (phrases.get(parts.join(JOIN))?.count ?? 1);
  const sound = [...phrases.values()].filter(
    (phrase) =>
      phrase.count >= LEAST_COUNT &&
      association(phrase, frequency, words) >= LEAST_ASSOCIATION &&
      Math.min(entropy(phrase.left), entropy(phrase.right)) >= LEAST_ENTROPY
  );
  return new Set(withoutFragments(sound).map((phrase) => phrase.words.join('')));
}

function eachRun(
  tokens: readonly Token[],
  content: (token: Token) => boolean,
  visit: (run: readonly Token[], before: string, after: string) => void
): void {
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      const token = tokens[from + length - 1];
      if (!token || !content(token)) break;
      if (length === 1) continue;
      const run = tokens.slice(from, from + length);
      visit(
        run,
        tokens[from - 1]?.text ?? `${EDGE}${from}`,
        tokens[from + length]?.text ?? `${EDGE}${length}`
      );
    }
  }
}

/** Normalised pointwise mutual information at the split where the halves attract each other least. */
function association(
  { words, count }: Phrase,
  frequency: (parts: readonly string[]) => number,
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
        const key = words.slice(from, to).join(JOIN);
        inside.set(key, (inside.get(key) ?? 0) + count);
      }
    }
  }
  return phrases.filter(({ words, count }) => {
    const nested = inside.get(words.join(JOIN)) ?? 0;
    return (count - nested) / count >= OWN_SHARE;
  });
}
