import type { Suspect } from './suspects.ts';
import { unitsOf } from './units.ts';

const BUCKETS = 1 << 22;
/** What is sought in a text is little: a coarser table, which fits the cache, turns most places away. */
const SOUGHT = 1 << 16;
const MANY = 255;
/** How often the usual character must stand in the place, and its share of all that stands there. */
const USUAL_COUNT = 4;
const USUAL_SHARE = 0.75;
/** How often it must stand between the same neighbours. */
const CONTEXT_COUNT = 2;

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const bucketOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 10;

/** What stands somewhere, and how often. */
type Tally = Map<number, number>;

/** All texts as UTF-16 units, a 0 after each; a place is an offset into them. */
type Units = Uint16Array;

const beforeBucket = (units: Units, at: number) => bucketOf(units[at - 2]!, units[at - 1]!);
const aroundBucket = (units: Units, at: number) =>
  bucketOf(beforeBucket(units, at), bucketOf(units[at + 1]!, units[at + 2]!));
const beforeKey = (units: Units, at: number) => String.fromCharCode(units[at - 2]!, units[at - 1]!);
const aroundKey = (units: Units, at: number) =>
  beforeKey(units, at) + String.fromCharCode(units[at + 1]!, units[at + 2]!);

function isHanRun(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isHan(units[at]!)) return false;
  return true;
}

/**
 * Places whose character makes, with each of its neighbours, a pair that the texts hold only here, after two
 * characters that they hold often.
 */
function oddPlaces(units: Units): number[] {
  const counts = new Uint8Array(BUCKETS);
  for (let at = 0; at + 1 < units.length; at += 1) {
    const bucket = bucketOf(units[at]!, units[at + 1]!);
    if (counts[bucket]! < MANY) counts[bucket]! += 1;
  }
  const places: number[] = [];
  for (let at = 2; at + 2 < units.length; at += 1) {
    if (counts[bucketOf(units[at]!, units[at + 1]!)] !== 1) continue;
    if (counts[bucketOf(units[at - 1]!, units[at]!)] !== 1) continue;
    if (counts[beforeBucket(units, at)]! <= USUAL_COUNT) continue;
    if (isHanRun(units, at - 2, at + 3)) places.push(at);
  }
  return places;
}

/**
 * Tallies the characters that stand, anywhere in the texts, where they stand at `places`.
 * @param key what makes two places the same; `bucket` is its hash.
 */
function tally(
  units: Units,
  places: readonly number[],
  key: (units: Units, at: number) => string,
  bucket: (units: Units, at: number) => number
): Map<string, Tally> {
  const sought = new Uint8Array(SOUGHT);
  const found = new Map<string, Tally>();
  for (const at of places) {
    sought[bucket(units, at) % SOUGHT] = 1;
    found.set(key(units, at), new Map());
  }
  if (places.length === 0) return found;
  for (let at = 2; at + 2 < units.length; at += 1) {
    if (sought[bucket(units, at) % SOUGHT] === 0) continue;
    const counts = found.get(key(units, at));
    if (counts) counts.set(units[at]!, (counts.get(units[at]!) ?? 0) + 1);
  }
  return found;
}

/**
 * Finds single characters that stand where the same text elsewhere always has another one (可持继发展 among
 * 可持续发展): the character's two pairs are unique in the text, the two characters before it are as good as
 * always followed by the usual one, and the two after it follow the usual one as well. Linear in the length.
 */
export function findMisprints(texts: readonly string[]): Suspect[] {
  const units = unitsOf(texts);
  const places = oddPlaces(units);
  const contexts = tally(units, places, aroundKey, aroundBucket);
  const rivalled = places.filter((at) =>
    [...contexts.get(aroundKey(units, at))!.values()].some((count) => count >= CONTEXT_COUNT)
  );
  const followers = tally(units, rivalled, beforeKey, beforeBucket);
  const found: Suspect[] = [];
  let text = 0;
  let start = 0;
  for (const at of rivalled) {
    for (; at >= start + texts[text]!.length; text += 1) start += texts[text]!.length + 1;
    const context = contexts.get(aroundKey(units, at))!;
    const counts = followers.get(beforeKey(units, at))!;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [usual] =
      [...counts].find(
        ([unit, count]) =>
          count >= USUAL_COUNT &&
          count >= USUAL_SHARE * total &&
          (context.get(unit) ?? 0) >= CONTEXT_COUNT
      ) ?? [];
    if (usual === undefined) continue;
    const word = beforeKey(units, at) + String.fromCharCode(usual);
    found.push({ text, from: at - 2 - start, to: at + 1 - start, reason: 'misprint', usual: word });
  }
  return found;
}
