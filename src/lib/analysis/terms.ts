import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AtlasDocument, Reference, Term } from './contract.ts';
import { discoverTerms } from './discovery.ts';
import * as dispersions from './dispersion.ts';
import { readGlossary } from './glossary.ts';
import * as keyness from './keyness.ts';
import { createMatcher } from './matcher.ts';
import { collectTerms, type Draft } from './occurrences.ts';
import type { Segmenter, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { Vocabulary } from './vocabulary.ts';
import { createCutter, type Words } from './words.ts';

/** The most terms that an analysis lists, most frequent first. */
export const MOST_TERMS = 2000;

type Repeats = AtlasDocument['options']['repeats'];

/** The terms of a document, most frequent first, with where they stand and what sets each section apart. */
export function findTerms(
  structure: Structure,
  references: readonly Reference[],
  segmenter: Segmenter,
  lexicon: Lexicon,
  repeats: Repeats
): Term[] {
  const { protected: glosses, persons } = readGlossary(lexicon, references);
  const strings = [...glosses.keys()];
  const vocabulary = new Vocabulary(segmenter, [...lexicon.stopWords, ...persons], (text) =>
    glosses.has(text)
  );
  const transparent = new Set(lexicon.terms.map(({ text }) => text));
  const cutWords = createCutter({
    segmenter,
    find: createMatcher(strings, { overlapping: true }),
    opaque: (index) => !transparent.has(strings[index]!),
    typeOf: (text) => vocabulary.read(text)
  });
  const cut = structure.utterances.map(({ text }) => cutWords(text));
  const discovered = discoverTerms(
    cut.flatMap(({ tokens }, i) => (structure.utterances[i]!.repeated ? [] : [tokens]))
  );
  const phrases = discovered.map((words) => {
    const whole = vocabulary.read(words.map(({ text }) => text).join(''));
    return { words, whole };
  });
  const countRepeats = repeats === 'all';
  const measure = measures(sectionSizes(structure, cut, countRepeats), segmenter);
  return collectTerms(structure, cut, { phrases, countRepeats, most: MOST_TERMS }).map((draft) => ({
    id: draft.text,
    text: draft.text,
    gloss: glosses.get(draft.text) ?? lexicon.glosses[draft.text] ?? null,
    origin: draft.origin,
    count: draft.count,
    ...measure(draft),
    occurrences: draft.occurrences
  }));
}

/** Words of each section: what rates, keyness and dispersion are measured against. */
function sectionSizes(
  structure: Structure,
  cut: readonly Words[],
  countRepeats: boolean
): Map<string, number> {
  const sizes = new Map<string, number>();
  structure.utterances.forEach(({ section, repeated }, i) => {
    if (repeated && !countRepeats) return;
    let words = 0;
    for (const { type } of cut[i]!.tokens) if (type.isWord) words += 1;
    sizes.set(section, (sizes.get(section) ?? 0) + words);
  });
  return sizes;
}

/** Measures a term over the sections. */
function measures(sizes: ReadonlyMap<string, number>, segmenter: Segmenter) {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].filter(([, size]) => size > 0);
  const lengths = parts.map(([, size]) => size);
  const bands = new Map<number, [low: number, high: number]>();
  const band = (count: number) => {
    const known = bands.get(count) ?? dispersions.expectedBand(count, lengths);
    bands.set(count, known);
    return known;
  };

  return ({ text, count, bySection }: Draft): Pick<Term, 'sections' | 'dispersion'> => {
    const prior = keyness.priorOf(segmenter.lookup(text)?.frequency ?? 1, segmenter.total, all);
    const sections = [...bySection].map(([section, own]) => {
      const words = sizes.get(section) ?? 1;
      const table = { count: own, words, otherCount: count - own, otherWords: all - words };
      const enough = count >= keyness.LEAST_FREQUENCY && table.otherWords > 0;
      return {
        section,
        count: own,
        rate: round6((1000 * own) / words),
        logOdds: enough ? keyness.logOdds(table, prior, all) : null,
        g2: enough ? keyness.g2(table) : null,
        logRatio: enough ? keyness.logRatio(table) : null
      };
    });
    if (count < dispersions.LEAST_FREQUENCY || parts.length < 2)
      return { sections, dispersion: null };
    const counts = parts.map(([section]) => bySection.get(section) ?? 0);
    const dispersion = { ...dispersions.dispersion(counts, lengths), expected: band(count) };
    return { sections, dispersion };
  };
}
