import type { AtlasDocument, Similarity } from './contract.ts';
import { isSpoken, numberGrams } from './grams.ts';
import type { Structure, Utterance } from './reading.ts';
import { round6 } from './round.ts';

const SIZE = 5;

/**
 * How alike two sections are worded: Jaccard index and containment of their sets of character 5-grams
 * (Alschner & Skougarevskiy 2016), sentences that are stray repeats left out.
 * @returns one row for every pair of sections, in order, the earlier one as `source`.
 */
export function similaritySections(
  { sections, utterances }: Structure,
  repeats: AtlasDocument['options']['repeats']
): Similarity[] {
  const counted = repeats === 'all' ? utterances : utterances.filter(({ repeated }) => !repeated);
  const places = new Map(sections.map(({ id }, place) => [id, place]));
  const { sizes, shared } = compareSets(counted, places);

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
function compareSets(utterances: readonly Utterance[], places: ReadonlyMap<string, number>) {
  const { units, ends } = readUnits(utterances);
  const { numbers, distinct } = numberGrams(units, SIZE);
  const sizes = new Uint32Array(places.size);
  const shared = new Uint32Array(places.size ** 2);
  // The sections that hold a gram form a chain of entries, the last one first.
  const last = new Int32Array(distinct).fill(-1);
  const before = new Int32Array(units.length);
  const holders = new Uint16Array(units.length);
  let entries = 0;
  let at = 0;
  utterances.forEach(({ section }, index) => {
    const place = places.get(section)!;
    for (const end = ends[index]!; at < end; at += 1) {
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
