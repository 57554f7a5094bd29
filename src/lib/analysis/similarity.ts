import type { AtlasDocument, Similarity } from './contract.ts';
import { gramsBySection } from './grams.ts';
import type { Structure } from './reading.ts';
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
  const grams = gramsBySection(counted, SIZE);
  const shared = countShared(sections.map(({ id }) => grams.get(id) ?? new Set()));

  return sections.flatMap((source, i) =>
    sections.slice(i + 1).map((target, offset) => {
      const both = shared.get(i * sections.length + i + 1 + offset) ?? 0;
      const [a, b] = [grams.get(source.id)?.size ?? 0, grams.get(target.id)?.size ?? 0];
      const smaller = Math.min(a, b);
      return {
        source: source.id,
        target: target.id,
        jaccard: round6(both === 0 ? 0 : both / (a + b - both)),
        containment: round6(both === 0 ? 0 : both / smaller)
      };
    })
  );
}

/** Grams that two sets have in common, by `earlier * sets + later`; linear in the grams, not in the pairs. */
function countShared(sets: readonly ReadonlySet<string>[]): Map<number, number> {
  const owners = new Map<string, number[]>();
  sets.forEach((set, index) => {
    for (const gram of set) {
      const known = owners.get(gram);
      if (known) known.push(index);
      else owners.set(gram, [index]);
    }
  });
  const shared = new Map<number, number>();
  for (const indices of owners.values()) {
    for (let i = 0; i < indices.length; i += 1) {
      for (let j = i + 1; j < indices.length; j += 1) {
        const key = (indices[i] ?? 0) * sets.length + (indices[j] ?? 0);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return shared;
}
