import { eachChunk, type Chunks } from './chunks.ts';
import type { Repeats } from './contract.ts';
import { countedBy } from './counted.ts';
import type { Formula, FormulaFinder } from './formulas.ts';
import { isSpoken, numberGrams, type Grams } from './grams.ts';
import type { Utterance } from './reading.ts';
import { unitsOf } from './units.ts';

/** Characters that two passages must have in common to count as parallel wording. */
const SIZE = 8;
/** Characters that shared wording must hold besides formulas: names, dates, small words. */
const LEAST_SAID = 6;

/** A stretch of wording that stands in several sections, with its places in document order. */
export interface Wording {
  text: string;
  places: Place[];
}

/** Half-open [start, end) in an utterance. */
export interface Place {
  utterance: number;
  section: string;
  start: number;
  end: number;
}

/** What there is to know of a document's wording, however repeats are counted. */
export interface WordingReading {
  chunks: Chunks;
  /** The character 8-grams of the chunks, one chunk after another. */
  grams: Grams;
  /** What of a chunk says nothing by itself. */
  formulasOf: (chunk: number) => readonly Formula[];
}

/** @param chunks those of all the utterances. */
export function readWording(chunks: Chunks, findFormulas: FormulaFinder): WordingReading {
  const formulas: Formula[][] = [];
  return {
    chunks,
    grams: numberGrams(unitsOf(chunks.texts, isSpoken), SIZE),
    formulasOf: (chunk) => (formulas[chunk] ??= findFormulas(chunks.texts[chunk]!))
  };
}

/**
 * Wording that at least two sections share: maximal runs of 8 or more characters of which every 8-gram stands in
 * another section too, without the names that their ends cut; one that says little but formulas is none. Punctuation
 * ends a run. Linear in the length of the text.
 */
export function sharedWording(
  utterances: readonly Utterance[],
  reading: WordingReading,
  repeats: Repeats
): Wording[] {
  const { chunks } = reading;
  const isCounted = countedBy(repeats);
  const holders = holdersOf(utterances, chunks, isCounted);
  const found = findWordings(reading, holders);
  const wordings = new Map<string, Wording>();
  utterances.forEach((each, utterance) => {
    if (!isCounted(each)) return;
    const { section } = each;
    let from = 0;
    eachChunk(chunks, utterance, (chunk) => {
      for (const { text, start, end } of found[chunk] ?? []) {
        const place = { utterance, section, start: from + start, end: from + end };
        const wording = wordings.get(text);
        if (wording) wording.places.push(place);
        else wordings.set(text, { text, places: [place] });
      }
      from += chunks.texts[chunk]!.length;
    });
  });
  return [...wordings.values()];
}

/** In which section something stands: its number, `NOWHERE`, or `SHARED` by several. */
type Holder = number;
const NOWHERE = -1;
const SHARED = -2;

const join = (a: Holder, b: Holder): Holder =>
  a === NOWHERE || a === b ? b : b === NOWHERE ? a : SHARED;

function holdersOf(
  utterances: readonly Utterance[],
  chunks: Chunks,
  isCounted: (utterance: Utterance) => boolean
): Int32Array {
  const sections = new Map<string, number>();
  const holders = new Int32Array(chunks.texts.length).fill(NOWHERE);
  utterances.forEach((utterance, sentence) => {
    if (!isCounted(utterance)) return;
    const { section } = utterance;
    if (!sections.has(section)) sections.set(section, sections.size);
    const own = sections.get(section)!;
    eachChunk(chunks, sentence, (chunk) => (holders[chunk] = join(holders[chunk]!, own)));
  });
  return holders;
}

/** Half-open [start, end) in a chunk. */
interface Stretch {
  start: number;
  end: number;
}

/** The shared wording in each chunk. */
function findWordings(
  { chunks: { texts }, grams, formulasOf }: WordingReading,
  holders: Int32Array
): (Stretch & { text: string })[][] {
  const ofText = new Map<string, Holder>();
  const found = sharedStretches(texts, grams, holders).map((stretches, chunk) =>
    stretches.flatMap((stretch) => {
      const said = withoutFormulas(stretch, formulasOf(chunk));
      if (!said) return [];
      const text = texts[chunk]!.slice(said.start, said.end);
      ofText.set(text, join(ofText.get(text) ?? NOWHERE, holders[chunk]!));
      return { ...said, text };
    })
  );
  return found.map((wordings) => wordings.filter(({ text }) => ofText.get(text) === SHARED));
}

/** The runs of each chunk of which every gram is shared. */
function sharedStretches(texts: readonly string[], grams: Grams, holders: Int32Array): Stretch[][] {
  const holdersOfGrams = gramHolders(texts, grams, holders);
  let offset = 0;
  return texts.map(({ length }, chunk) => {
    const stretches: Stretch[] = [];
    let last: Stretch | undefined;
    for (let at = 0; at + SIZE <= length && holders[chunk] !== NOWHERE; at += 1) {
      const gram = grams.numbers[offset + at]!;
      if (gram < 0 || holdersOfGrams[gram] !== SHARED) continue;
      if (last?.end === at + SIZE - 1) last.end += 1;
      else stretches.push((last = { start: at, end: at + SIZE }));
    }
    offset += length + 1;
    return stretches;
  });
}

function gramHolders(
  texts: readonly string[],
  { numbers, distinct }: Grams,
  holders: Int32Array
): Int32Array {
  const ofGrams = new Int32Array(distinct).fill(NOWHERE);
  let offset = 0;
  texts.forEach(({ length }, chunk) => {
    const end = offset + length;
    for (let at = offset; at < end; at += 1) {
      const gram = numbers[at]!;
      if (gram >= 0) ofGrams[gram] = join(ofGrams[gram]!, holders[chunk]!);
    }
    offset = end + 1;
  });
  return ofGrams;
}

/** A run without the formulas that it cuts and the particles at its ends; null where it says little but formulas. */
function withoutFormulas({ start, end }: Stretch, formulas: readonly Formula[]): Stretch | null {
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
  return said >= LEAST_SAID ? { start: from, end: to } : null;
}
