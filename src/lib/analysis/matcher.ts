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

/** A trie whose edges lie in one hash table with open addressing: (node, UTF-16 unit) → node. */
class Trie {
  /** The pattern that ends at each node. */
  readonly ends: Int32Array;
  /** Edges out of the root, by unit: most units of a text are turned away here. */
  readonly first = new Int32Array(UNITS).fill(NONE);
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
  const { first, ends } = trie;
  return (text) => {
    const matches: Match[] = [];
    const { length } = text;
    let start = 0;
    while (start < length) {
      let node = first[text.charCodeAt(start)]!;
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
