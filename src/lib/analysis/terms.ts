import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reference, Repeats, Section, Term } from './contract.ts';
import { discoverTerms } from './discovery.ts';
import * as dispersions from './dispersion.ts';
import { readListed, readOwn } from './glossary.ts';
import * as keyness from './keyness.ts';
import { joinMatchers } from './matcher.ts';
import { collectTerms, eachCounted, type Draft } from './occurrences.ts';
import type { Segmenter, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { Vocabulary } from './vocabulary.ts';
import { createCutter, type Words } from './words.ts';

/** The most terms that an analysis lists, most frequent first. */
export const MOST_TERMS = 2000;

/** A document's words, cut once, however they are counted later. */
export interface WordReading {
  glossOf: (term: string) => string | null;
  /** The words of each of the structure's utterances. */
  cut: Words[];
  drafts: Record<Repeats, Draft[]>;
}

/** Cuts the sentences into words and gathers the terms, among them phrases; repeats make none. */
export function readWords(
  structure: Structure,
  references: readonly Reference[],
  segmenter: Segmenter,
  lexicon: Lexicon
): WordReading {
  const listed = readListed(lexicon);
  const own = readOwn(references, listed);
  const strings = [...listed.protected.keys(), ...own.protected.keys()];
  const vocabulary = new Vocabulary(
    segmenter,
    [...lexicon.stopWords, ...listed.persons, ...own.persons],
    (text) => listed.protected.has(text) || own.protected.has(text)
  );
  const transparent = new Set(lexicon.terms.map(({ text }) => text));
  const cutWords = createCutter({
    segmenter,
    find: joinMatchers(listed.find, own.find, listed.protected.size),
    opaque: (index) => !transparent.has(strings[index]!),
    typeOf: (text) => vocabulary.read(text)
  });
  const cut = structure.utterances.map(({ text }) => cutWords(text));
  const discovered = discoverTerms(
    cut.flatMap(({ types }, i) => (structure.utterances[i]!.repeated ? [] : [types]))
  );
  const phrases = discovered.map((words) => {
    const whole = vocabulary.read(words.map(({ text }) => text).join(''));
    return { words, whole };
  });
  const glossOf = (term: string) =>
    listed.protected.get(term) ?? own.protected.get(term) ?? lexicon.glosses[term] ?? null;
  return { glossOf, cut, drafts: collectTerms(structure, cut, phrases, MOST_TERMS) };
}

/** The terms of a document, most frequent first, with where they stand and what sets each section apart. */
export function findTerms(
  structure: Structure,
  { glossOf, cut, drafts }: WordReading,
  segmenter: Pick<Segmenter, 'lookup' | 'total'>,
  repeats: Repeats
): Term[] {
  const measure = measures(sectionSizes(structure, cut, repeats === 'all'), segmenter);
  return drafts[repeats].map((draft) => ({
    id: draft.text,
    text: draft.text,
    gloss: glossOf(draft.text),
    origin: draft.origin,
    count: draft.count,
    ...measure(draft, countBySection(draft, structure.sections, repeats)),
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
    for (const { isWord } of cut[i]!.types) if (isWord) words += 1;
    sizes.set(section, (sizes.get(section) ?? 0) + words);
  });
  return sizes;
}

function countBySection(
  { occurrences }: Draft,
  sections: readonly Section[],
  repeats: Repeats
): Map<string, number> {
  const counts = new Map<string, number>();
  eachCounted(occurrences, sections, repeats, (section) =>
    counts.set(section, (counts.get(section) ?? 0) + 1)
  );
  return counts;
}

/** Measures a term over the sections. */
function measures(
  sizes: ReadonlyMap<string, number>,
  segmenter: Pick<Segmenter, 'lookup' | 'total'>
) {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].filter(([, size]) => size > 0);
  const lengths = parts.map(([, size]) => size);
  const bands = new Map<number, [low: number, high: number]>();
  const band = (count: number) => {
    const known = bands.get(count) ?? dispersions.expectedBand(count, lengths);
    bands.set(count, known);
    return known;
  };

  return (
    { text, count }: Draft,
    bySection: ReadonlyMap<string, number>
  ): Pick<Term, 'sections' | 'dispersion'> => {
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
