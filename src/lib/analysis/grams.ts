const UNITS = 0x10000;
const BASE = 0x01000193;
const NONE = -1;

/** Letters, ideographs and digits, by UTF-16 unit; of what lies beyond the basic plane, everything. */
const SPOKEN = Uint8Array.from({ length: UNITS }, (_, unit) =>
  /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0
);

/** Whether a UTF-16 unit belongs to what a text says: no punctuation, no space. */
export const isSpoken = (unit: number): boolean => SPOKEN[unit] === 1;

export interface Grams {
  /** The number of the gram that begins at each unit; -1 where none does. */
  numbers: Int32Array;
  /** How many different grams there are. */
  distinct: number;
}

/**
 * Numbers the n-grams of a sequence of UTF-16 units from 0 on, in order of first occurrence; equal grams share a
 * number. A gram holds no unit 0. Linear in the length.
 */
export function numberGrams(units: Uint16Array, size: number): Grams {
  const { length } = units;
  const numbers = new Int32Array(length).fill(NONE);
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(NONE);
  const first = new Int32Array(length);
  const outgoing = power(BASE, size);
  let distinct = 0;
  let hash = 0;
  let run = 0;
  for (let end = 0; end < length; end += 1) {
    const unit = units[end]!;
    run = unit === 0 ? 0 : run + 1;
    hash = (Math.imul(hash, BASE) + unit) | 0;
    if (end >= size) hash = (hash - Math.imul(units[end - size]!, outgoing)) | 0;
    if (run < size) continue;
    const start = end - size + 1;
    let slot = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    slot = (slot ^ (slot >>> 13)) & mask;
    let number = slots[slot]!;
    while (number !== NONE && !isSame(units, first[number]!, start, size)) {
      slot = (slot + 1) & mask;
      number = slots[slot]!;
    }
    if (number === NONE) {
      number = distinct;
      distinct += 1;
      slots[slot] = number;
      first[number] = start;
    }
    numbers[start] = number;
  }
  return { numbers, distinct };
}

function isSame(units: Uint16Array, a: number, b: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) if (units[a + at] !== units[b + at]) return false;
  return true;
}

function power(base: number, exponent: number): number {
  let value = 1;
  for (let step = 0; step < exponent; step += 1) value = Math.imul(value, base);
  return value;
}
