import type { Lexicon } from '../lexicon/lexicon.ts';
import { contentTest } from './content-words.ts';
import type { AtlasDocument, Reference, Term } from './contract.ts';
import { discoverTerms } from './discovery.ts';
import * as dispersions from './dispersion.ts';
import { readGlossary } from './glossary.ts';
import * as keyness from './keyness.ts';
import { createMatcher } from './matcher.ts';
import { collectTerms, type Draft } from './occurrences.ts';
import type { Segmenter, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { cutWords, type Words } from './words.ts';

/** The most terms that an analysis lists, most frequent first. */
export const MOST_TERMS = 2000;
/** A word that the dictionary does not know is listed when it occurs this often. */
const LEAST_GUESSED = 2;
/** Tags of words that a discovered phrase can end in. */
const HEADS = /^(?:n|vn|j|l|i|s|an)/;

type Repeats = AtlasDocument['options']['repeats'];

/** The terms of a document, most frequent first, with where they stand and what sets each section apart. */
export function findTerms(
  structure: Structure,
  references: readonly Reference[],
  segmenter: Segmenter,
  lexicon: Lexicon,
  repeats: Repeats
): Term[] {
  const glosses = readGlossary(lexicon, references);
  const strings = [...glosses.keys()];
  const find = createMatcher(strings, { overlapping: true });
  const transparent = new Set(lexicon.terms.map(({ text }) => text));
  const opaque = (index: number) => !transparent.has(strings[index]!);
  const cut = structure.utterances.map((utterance) => cutWords(utterance, segmenter, find, opaque));

  const content = contentTest(segmenter, lexicon.stopWords);
  const tagOf = (text: string) => segmenter.lookup(text)?.tag;
  const discovered = discoverTerms(
    cut.flatMap(({ tokens }, i) => (structure.utterances[i]!.repeated ? [] : [tokens])),
    {
      content,
      head: ({ text }) => HEADS.test(tagOf(text) ?? 'n'),
      verb: ({ text }) => tagOf(text) === 'v'
    }
  );

  const sizes = sectionSizes(structure, cut, repeats);
  const measure = measures(sizes, segmenter, repeats);
  return collectTerms(structure, cut, content, (text) => glosses.has(text), discovered)
    .map((draft) => ({ ...draft, count: countOf(draft, repeats) }))
    .filter(({ text, origin, count }) => {
      const isGuessed = origin === 'word' && tagOf(text) === undefined;
      return count >= (isGuessed ? LEAST_GUESSED : 1);
    })
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map((draft) => ({
      id: draft.text,
      text: draft.text,
      gloss: glosses.get(draft.text) ?? null,
      origin: draft.origin,
      count: draft.count,
      ...measure(draft),
      occurrences: draft.occurrences.map(({ span, sentence, repeated }) => ({
        span,
        sentence,
        repeated
      }))
    }));
}

function countOf({ occurrences }: Draft, repeats: Repeats): number {
  if (repeats === 'all') return occurrences.length;
  return occurrences.reduce((count, { repeated }) => count + (repeated ? 0 : 1), 0);
}

/** Words of each section: what rates, keyness and dispersion are measured against. */
function sectionSizes(
  structure: Structure,
  cut: readonly Words[],
  repeats: Repeats
): Map<string, number> {
  const sizes = new Map<string, number>();
  structure.utterances.forEach(({ section, repeated }, i) => {
    if (repeated && repeats === 'once') return;
    let words = 0;
    for (const { text } of cut[i]!.tokens) if (/[\p{L}\p{N}]/u.test(text)) words += 1;
    sizes.set(section, (sizes.get(section) ?? 0) + words);
  });
  return sizes;
}

/** Measures a term over the sections. */
function measures(sizes: ReadonlyMap<string, number>, segmenter: Segmenter, repeats: Repeats) {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].filter(([, size]) => size > 0);
  const lengths = parts.map(([, size]) => size);
  const bands = new Map<number, [low: number, high: number]>();
  const band = (count: number) => {
    const known = bands.get(count) ?? dispersions.expectedBand(count, lengths);
    bands.set(count, known);
    return known;
  };

  return ({ text, occurrences }: Draft): Pick<Term, 'sections' | 'dispersion'> => {
    const bySection = new Map<string, number>();
    let count = 0;
    for (const { repeated, section } of occurrences) {
      if (repeated && repeats === 'once') continue;
      bySection.set(section, (bySection.get(section) ?? 0) + 1);
      count += 1;
    }
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
