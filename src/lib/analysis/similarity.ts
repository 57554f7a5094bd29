import type { Repeats, Similarity } from './contract.ts';
import { countedBy } from './counted.ts';
import { isSpoken, numberGrams, type Grams } from './grams.ts';
import type { Structure, Utterance } from './reading.ts';
import { round6 } from './round.ts';

const SIZE = 5;

/** The character 5-grams of a document's sentences, numbered once for both ways of counting. */
export interface GramReading extends Grams {
  /** Where each utterance's grams end in `numbers`. */
  ends: number[];
}

/** Numbers the 5-grams of what the utterances say, without punctuation; none spans two utterances. */
export function readGrams(utterances: readonly Utterance[]): GramReading {
  const { units, ends } = readUnits(utterances);
  return { ...numberGrams(units, SIZE), ends };
}

/**
 * How alike two sections are worded: Jaccard index and containment of their sets of character 5-grams
 * (Alschner & Skougarevskiy 2016), sentences that are stray repeats left out.
 * @param grams those of all the structure's utterances.
 * @returns one row for every pair of sections, in order, the earlier one as `source`.
 */
export function similaritySections(
  { sections, utterances }: Structure,
  grams: GramReading,
  repeats: Repeats
): Similarity[] {
  const places = new Map(sections.map(({ id }, place) => [id, place]));
  const { sizes, shared } = compareSets(utterances, grams, places, countedBy(repeats));

  return sections.flatMap((source, i) =>
    sections.slice(i + 1).map((target, offset) => {
      const j = i + 1 + offset;
      const both = shared[i * sections.length + j]!;
      const [a, b] = [sizes[i]!, sizes[j]!];
      return {
        source: source.id,
        target: target.id,
        jaccard: round6(both === 0 ? 0 : both / (a + b - both)),
        containment: round6(both === 0 ? 0 : both / Math.min(a, b))
      };
    })
  );
}

/** Sizes of the sections' sets of grams, and of what each two have in common, by `earlier * sections + later`. */
function compareSets(
  utterances: readonly Utterance[],
  { numbers, distinct, ends }: GramReading,
  places: ReadonlyMap<string, number>,
  isCounted: (utterance: Utterance) => boolean
) {
  const sizes = new Uint32Array(places.size);
  const shared = new Uint32Array(places.size ** 2);
  // The sections that hold a gram form a chain of entries, the last one first.
  const last = new Int32Array(distinct).fill(-1);
  const before = new Int32Array(numbers.length);
  const holders = new Uint16Array(numbers.length);
  let entries = 0;
  utterances.forEach((utterance, index) => {
    if (!isCounted(utterance)) return;
    const place = places.get(utterance.section)!;
    const end = ends[index]!;
    for (let at = ends[index - 1] ?? 0; at < end; at += 1) {
      const gram = numbers[at]!;
      if (gram < 0) continue;
      const newest = last[gram]!;
      if (newest >= 0 && holders[newest] === place) continue;
      for (let entry = newest; entry >= 0; entry = before[entry]!)
        shared[holders[entry]! * places.size + place]! += 1;
      sizes[place]! += 1;
      holders[entries] = place;
      before[entries] = newest;
      last[gram] = entries;
      entries += 1;
    }
  });
  return { sizes, shared };
}

/** What the utterances say, without punctuation, a 0 after each. */
function readUnits(utterances: readonly Utterance[]) {
  const units = new Uint16Array(utterances.reduce((sum, { text }) => sum + text.length + 1, 0));
  let size = 0;
  const ends = utterances.map(({ text }) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (isSpoken(unit)) units[size++] = unit;
    }
    return (size += 1);
  });
  return { units: units.subarray(0, size), ends };
}
