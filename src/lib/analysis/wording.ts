import type { Repeats } from './contract.ts';
import { countedBy } from './counted.ts';
import type { Formula } from './formulas.ts';
import { isSpoken, numberGrams, type Grams } from './grams.ts';
import type { Utterance } from './reading.ts';
import { unitsOf } from './units.ts';

/** Characters that two passages must have in common to count as parallel wording. */
const SIZE = 8;
/** Characters that shared wording must hold besides formulas: names, dates, small words. */
const LEAST_SAID = 6;
const NO_FORMULAS = (): Formula[] => [];

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
 * another section too, without the names that their ends cut. Punctuation ends a run. Linear in the length of the text.
 * @param grams those of all the utterances.
 * @param findFormulas what says nothing by itself; a run that says little else is none.
 */
export function sharedWording(
  utterances: readonly Utterance[],
  grams: Grams,
  repeats: Repeats,
  findFormulas: (text: string) => readonly Formula[] = NO_FORMULAS
): Wording[] {
  const wordings = new Map<string, Wording>();
  let read = -1;
  let formulas: readonly Formula[] = [];
  for (const run of sharedStretches(utterances, grams, countedBy(repeats))) {
    const { text: sentence } = utterances[run.utterance]!;
    if (run.utterance !== read) formulas = findFormulas(sentence);
    read = run.utterance;
    const stretch = withoutFormulas(run, formulas);
    if (!stretch) continue;
    const text = sentence.slice(stretch.start, stretch.end);
    const wording = wordings.get(text);
    if (wording) wording.places.push(stretch);
    else wordings.set(text, { text, places: [stretch] });
  }
  return [...wordings.values()].filter(({ places }) =>
    places.some(({ section }) => section !== places[0]!.section)
  );
}

/** A run without the formulas that it cuts and the particles at its ends; null where it says little but formulas. */
function withoutFormulas(run: Stretch, formulas: readonly Formula[]): Stretch | null {
  const { start, end } = run;
  const inside = formulas.filter((formula) => formula.start < end && formula.end > start);
  let [from, to] = [start, end];
  for (const formula of inside) {
    const isParticle = formula.end - formula.start === 1;
    if (formula.start < start || (isParticle && formula.start === from)) from = formula.end;
  }
  for (const formula of inside.toReversed()) {
    const isParticle = formula.end - formula.start === 1;
    if (formula.end > end || (isParticle && formula.end === to)) to = formula.start;
  }
  let said = 0;
  let at = from;
  for (const formula of inside) {
    said += Math.max(0, Math.min(formula.start, to) - at);
    at = Math.max(at, formula.end);
  }
  said += Math.max(0, to - at);
  return said >= LEAST_SAID ? { ...run, start: from, end: to } : null;
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
