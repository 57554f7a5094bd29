/** A pattern found in a text, half-open [start, end) in UTF-16 units; `index` is its place among the patterns. */
export interface Match {
  index: number;
  start: number;
  end: number;
}

export interface MatcherOptions {
  /** Every match of every pattern, by start, then shortest first, instead of the leftmost-longest that do not overlap. */
  overlapping?: boolean;
}

const NONE = -1;
const UNITS = 0x10000;
const PAIRS = 0x10000;

/** Where a pair of units has its place among `PAIRS`; others may share it. */
const placeOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e37) ^ second) & (PAIRS - 1);

/** A trie whose edges lie in one hash table with open addressing: (node, UTF-16 unit) → node. */
class Trie {
  /** The pattern that ends at each node. */
  readonly ends: Int32Array;
  /** Edges out of the root, by unit. */
  readonly first = new Int32Array(UNITS).fill(NONE);
  /** Which pairs of units open a pattern, by place: most of a text is turned away here. */
  readonly opening = new Uint8Array(PAIRS);
  /** Which units are a pattern by themselves. */
  readonly single = new Uint8Array(UNITS);
  readonly #keys: Float64Array;
  readonly #nodes: Int32Array;
  readonly #mask: number;

  constructor(patterns: readonly string[]) {
    const units = patterns.reduce((sum, { length }) => sum + length, 1);
    const slots = 2 ** Math.ceil(Math.log2(units * 2));
    this.ends = new Int32Array(units).fill(NONE);
    this.#keys = new Float64Array(slots).fill(NONE);
    this.#nodes = new Int32Array(slots);
    this.#mask = slots - 1;
    let size = 1;
    patterns.forEach((pattern, index) => {
      if (pattern === '') throw new RangeError(`Pattern ${index} is empty.`);
      if (pattern.length === 1) this.single[pattern.charCodeAt(0)] = 1;
      else this.opening[placeOf(pattern.charCodeAt(0), pattern.charCodeAt(1))] = 1;
      let node = 0;
      for (let at = 0; at < pattern.length; at += 1) {
        const unit = pattern.charCodeAt(at);
        let next = this.step(node, unit);
        if (next === NONE) {
          next = size;
          size += 1;
          this.#link(node, unit, next);
        }
        node = next;
      }
      if (this.ends[node] === NONE) this.ends[node] = index;
    });
  }

  /** The node behind an edge, or -1. */
  step(node: number, unit: number): number {
    if (node === 0) return this.first[unit]!;
    const slot = this.#slot(node, unit);
    return this.#keys[slot] === NONE ? NONE : this.#nodes[slot]!;
  }

  #link(node: number, unit: number, next: number): void {
    if (node === 0) {
      this.first[unit] = next;
      return;
    }
    const slot = this.#slot(node, unit);
    this.#keys[slot] = node * UNITS + unit;
    this.#nodes[slot] = next;
  }

  #slot(node: number, unit: number): number {
    const key = node * UNITS + unit;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#keys[slot] !== NONE && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/**
 * Finds many strings at once, in time linear in the text (at worst: times the longest pattern).
 * Of equal patterns the first counts.
 * @throws {RangeError} where a pattern is empty.
 */
export function createMatcher(
  patterns: Iterable<string>,
  { overlapping = false }: MatcherOptions = {}
): (text: string) => Match[] {
  const trie = new Trie([...patterns]);
  const { first, opening, single, ends } = trie;
  return (text) => {
    const matches: Match[] = [];
    const { length } = text;
    let start = 0;
    while (start < length) {
      const unit = text.charCodeAt(start);
      if (opening[placeOf(unit, text.charCodeAt(start + 1))] === 0 && single[unit] === 0) {
        start += 1;
        continue;
      }
      let node = first[unit]!;
      let longest = NONE;
      let end = start + 1;
      let at = start + 1;
      while (node !== NONE) {
        const index = ends[node]!;
        if (index !== NONE) {
          if (overlapping) matches.push({ index, start, end: at });
          longest = index;
          end = at;
        }
        if (at >= length) break;
        node = trie.step(node, text.charCodeAt(at));
        at += 1;
      }
      if (overlapping || longest === NONE) {
        start += 1;
        continue;
      }
      matches.push({ index: longest, start, end });
      start = end;
    }
    return matches;
  };
}

/** Makes a reader of the longest of some words that begins at `start` and ends by `end`; null where none does. */
export function createPrefixReader(
  words: readonly string[]
): (text: string, start: number, end: number) => string | null {
  const trie = new Trie(words);
  const { first, ends } = trie;
  return (text, start, end) => {
    let node = start < end ? first[text.charCodeAt(start)]! : NONE;
    let longest = NONE;
    for (let at = start + 1; node !== NONE; at += 1) {
      if (ends[node] !== NONE) longest = ends[node]!;
      node = at < end ? trie.step(node, text.charCodeAt(at)) : NONE;
    }
    return words[longest] ?? null;
  };
}

/**
 * Puts the overlapping matches of two matchers into one order.
 * @param size how many patterns the first one has; the second one's are numbered from there on.
 */
export function joinMatchers(
  first: (text: string) => Match[],
  second: (text: string) => Match[],
  size: number
): (text: string) => Match[] {
  return (text) => {
    const found = first(text);
    const more = second(text);
    if (more.length === 0) return found;
    for (const { index, start, end } of more) found.push({ index: size + index, start, end });
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}
