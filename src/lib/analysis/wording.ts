import type { Repeats } from './contract.ts';
import { countedBy } from './counted.ts';
import { isSpoken, numberGrams, type Grams } from './grams.ts';
import type { Utterance } from './reading.ts';
import { unitsOf } from './units.ts';

/** Characters that two passages must have in common to count as parallel wording. */
const SIZE = 8;

/** A stretch of wording that stands in several sections, with its places in document order. */
export interface Wording {
  text: string;
  places: Stretch[];
}

/** Half-open [start, end) in an utterance. */
export interface Stretch {
  utterance: number;
  section: string;
  start: number;
  end: number;
}

/** Numbers the character 8-grams of sentences, once for both ways of counting. */
export function readWordingGrams(utterances: readonly Utterance[]): Grams {
  const texts = utterances.map(({ text }) => text);
  return numberGrams(unitsOf(texts, isSpoken), SIZE);
}

/**
 * Wording that at least two sections share: maximal runs of 8 or more characters of which every 8-gram stands in
 * another section too. Punctuation ends a run. Linear in the length of the text.
 * @param grams those of all the utterances.
 */
export function sharedWording(
  utterances: readonly Utterance[],
  grams: Grams,
  repeats: Repeats
): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const stretch of sharedStretches(utterances, grams, countedBy(repeats))) {
    const text = utterances[stretch.utterance]!.text.slice(stretch.start, stretch.end);
    const wording = wordings.get(text);
    if (wording) wording.places.push(stretch);
    else wordings.set(text, { text, places: [stretch] });
  }
  return [...wordings.values()].filter(({ places }) =>
    places.some(({ section }) => section !== places[0]!.section)
  );
}

function sharedStretches(
  utterances: readonly Utterance[],
  grams: Grams,
  isCounted: (utterance: Utterance) => boolean
): Stretch[] {
  const isShared = findShared(utterances, grams, isCounted);
  const stretches: Stretch[] = [];
  let offset = 0;
  utterances.forEach((each, utterance) => {
    const { section } = each;
    const { length } = each.text;
    let last: Stretch | undefined;
    for (let at = 0; at + SIZE <= length && isCounted(each); at += 1) {
      const gram = grams.numbers[offset + at]!;
      if (gram < 0 || isShared[gram] === 0) continue;
      if (last?.end === at + SIZE - 1) last.end += 1;
      else stretches.push((last = { utterance, section, start: at, end: at + SIZE }));
    }
    offset += length + 1;
  });
  return stretches;
}

/** Which grams stand in more than one section. */
function findShared(
  utterances: readonly Utterance[],
  { numbers, distinct }: Grams,
  isCounted: (utterance: Utterance) => boolean
): Uint8Array {
  const sections = new Map<string, number>();
  const holders = new Int32Array(distinct).fill(-1);
  const isShared = new Uint8Array(distinct);
  let offset = 0;
  for (const utterance of utterances) {
    const { section, text } = utterance;
    const end = offset + text.length;
    if (isCounted(utterance)) {
      if (!sections.has(section)) sections.set(section, sections.size);
      const own = sections.get(section)!;
      for (let at = offset; at < end; at += 1) {
        const gram = numbers[at]!;
        if (gram < 0) continue;
        if (holders[gram] === -1) holders[gram] = own;
        else if (holders[gram] !== own) isShared[gram] = 1;
      }
    }
    offset = end + 1;
  }
  return isShared;
}
