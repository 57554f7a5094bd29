import type { Repeats, Similarity } from './contract.ts';
import { isSpoken, numberGrams } from './grams.ts';
import type { Structure, Utterance } from './reading.ts';
import { round6 } from './round.ts';

const SIZE = 5;

/**
 * How alike two sections are worded: Jaccard index and containment of their sets of character 5-grams
 * (Alschner & Skougarevskiy 2016), without and with sentences that are stray repeats.
 * @returns one row for every pair of sections, in order, the earlier one as `source`.
 */
export function compareSections({
  sections,
  utterances
}: Pick<Structure, 'sections' | 'utterances'>): Record<Repeats, Similarity[]> {
  const ids = sections.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const { units, ends } = readUnits(utterances);
  const { numbers, distinct } = numberGrams(units, SIZE);
  const sets = new GramSets(sections.length, numbers.length, distinct);
  const add = (repeated: boolean) =>
    utterances.forEach((utterance, index) => {
      if (utterance.repeated !== repeated) return;
      const own = numbers.subarray(ends[index - 1] ?? 0, ends[index]);
      sets.add(places.get(utterance.section)!, own);
    });

  add(false);
  const once = compareEach(ids, sets);
  add(true);
  return { once, all: compareEach(ids, sets) };
}

function compareEach(ids: readonly string[], { sizes, shared }: GramSets): Similarity[] {
  return ids.flatMap((source, i) =>
    ids.slice(i + 1).map((target, offset) => {
      const j = i + 1 + offset;
      const both = shared[i * ids.length + j]!;
      const [a, b] = [sizes[i]!, sizes[j]!];
      return {
        source,
        target,
        jaccard: round6(both === 0 ? 0 : both / (a + b - both)),
        containment: round6(both === 0 ? 0 : both / Math.min(a, b))
      };
    })
  );
}

/** The sets of grams of sections, by their places. */
class GramSets {
  readonly sizes: Uint32Array;
  /** How many grams two sections have in common, by `earlier * sections + later`. */
  readonly shared: Uint32Array;
  readonly #sections: number;
  // The sections that hold a gram form a chain of entries, the last one first.
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #holders: Uint16Array;
  #entries = 0;

  /** @param most grams that are ever added, equal ones too. */
  constructor(sections: number, most: number, distinct: number) {
    this.sizes = new Uint32Array(sections);
    this.shared = new Uint32Array(sections ** 2);
    this.#sections = sections;
    this.#last = new Int32Array(distinct).fill(-1);
    this.#before = new Int32Array(most);
    this.#holders = new Uint16Array(most);
  }

  /** Adds grams to a section's set, -1 for none. */
  add(section: number, grams: Int32Array): void {
    for (const gram of grams)
      if (gram >= 0 && !this.#holds(section, gram)) this.#enter(section, gram);
  }

  #holds(section: number, gram: number): boolean {
    let entry = this.#last[gram]!;
    while (entry >= 0 && this.#holders[entry] !== section) entry = this.#before[entry]!;
    return entry >= 0;
  }

  #enter(section: number, gram: number): void {
    const newest = this.#last[gram]!;
    for (let entry = newest; entry >= 0; entry = this.#before[entry]!) {
      const other = this.#holders[entry]!;
      this.shared[Math.min(section, other) * this.#sections + Math.max(section, other)]! += 1;
    }
    this.sizes[section]! += 1;
    this.#holders[this.#entries] = section;
    this.#before[this.#entries] = newest;
    this.#last[gram] = this.#entries;
    this.#entries += 1;
  }
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
