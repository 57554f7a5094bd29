import type { Suspect } from './suspects.ts';

const BUCKETS = 1 << 22;
/** How often the usual character must stand in the place, and its share of all that stands there. */
const USUAL_COUNT = 4;
const USUAL_SHARE = 0.75;

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const pairOf = (text: string, at: number) =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
const bucketOf = (text: string, at: number) =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>>
  10;

interface Place {
  text: number;
  at: number;
}

/** Places whose character makes, with each of its neighbours, a pair that the texts hold only here. */
function oddPlaces(texts: readonly string[]): Place[] {
  const counts = new Uint8Array(BUCKETS);
  for (const text of texts)
    for (let at = 0; at + 1 < text.length; at += 1) {
      const bucket = bucketOf(text, at);
      if (counts[bucket]! < 2) counts[bucket]! += 1;
    }
  const places: Place[] = [];
  texts.forEach((text, index) => {
    for (let at = 2; at + 2 < text.length; at += 1) {
      if (counts[bucketOf(text, at - 1)] !== 1 || counts[bucketOf(text, at)] !== 1) continue;
      let han = true;
      for (let near = at - 2; near <= at + 2; near += 1) han &&= isHan(text.charCodeAt(near));
      if (han) places.push({ text: index, at });
    }
  });
  return places;
}

/** What follows a pair of characters: how often each character does, and which pairs follow that. */
interface Followers {
  total: number;
  counts: Map<number, number>;
  contexts: Map<number, Map<number, number>>;
}

function readFollowers(texts: readonly string[], places: readonly Place[]): Map<number, Followers> {
  const followers = new Map<number, Followers>();
  for (const { text, at } of places)
    followers.set(pairOf(texts[text]!, at - 2), {
      total: 0,
      counts: new Map(),
      contexts: new Map()
    });
  for (const text of texts)
    for (let at = 2; at < text.length; at += 1) {
      const entry = followers.get(pairOf(text, at - 2));
      if (!entry) continue;
      const code = text.charCodeAt(at);
      entry.total += 1;
      entry.counts.set(code, (entry.counts.get(code) ?? 0) + 1);
      const contexts = entry.contexts.get(code) ?? new Map<number, number>();
      const context = pairOf(text, at + 1);
      entry.contexts.set(code, contexts.set(context, (contexts.get(context) ?? 0) + 1));
    }
  return followers;
}

/**
 * Finds single characters that stand where the same text elsewhere always has another one (可持继发展 among
 * 可持续发展): the character's two pairs are unique in the text, the two characters before it are as good as
 * always followed by the usual one, and the two after it follow the usual one as well.
 */
export function findMisprints(texts: readonly string[]): Suspect[] {
  const places = oddPlaces(texts);
  const followers = readFollowers(texts, places);
  return places.flatMap(({ text: index, at }) => {
    const text = texts[index]!;
    const entry = followers.get(pairOf(text, at - 2));
    if (!entry) return [];
    let usual: number | null = null;
    for (const [code, count] of entry.counts)
      if (count >= USUAL_COUNT && count >= USUAL_SHARE * entry.total) usual = code;
    if (usual === null || (entry.contexts.get(usual)?.get(pairOf(text, at + 1)) ?? 0) < 2)
      return [];
    const word = text.slice(at - 2, at) + String.fromCharCode(usual);
    return [{ text: index, from: at - 2, to: at + 1, reason: 'misprint' as const, usual: word }];
  });
}
