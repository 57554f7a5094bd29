import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { eachChunk, readChunks, type Chunks } from './chunks.ts';
import type { Reference, Repeats, Term } from './contract.ts';
import { countedBy } from './counted.ts';
import { discoverTerms } from './discovery.ts';
import * as dispersions from './dispersion.ts';
import { readListed, readOwn } from './glossary.ts';
import * as keyness from './keyness.ts';
import { createMatcher, joinMatchers } from './matcher.ts';
import { collectTerms, type ChunkedWords, type Draft } from './occurrences.ts';
import { createPhraseTest } from './phrases.ts';
import type { Segmenter, Structure, Utterance } from './reading.ts';
import { round6 } from './round.ts';
import { Vocabulary } from './vocabulary.ts';
import { createCutter } from './words.ts';

/** The most terms that an analysis lists, most frequent first. */
export const MOST_TERMS = 2000;

/** A document's words, cut once, however they are counted later. */
export interface WordReading extends ChunkedWords {
  glossOf: (term: string) => string | null;
  drafts: Record<Repeats, Draft[]>;
}

/** A protected string that no chunk holds. */
const DIVIDED = /[，。]/;

/** Cuts the sentences into words and gathers the terms, among them phrases; repeats make none. */
export function readWords(
  structure: Structure,
  references: readonly Reference[],
  segmenter: Segmenter,
  lexicon: Lexicon
): WordReading {
  const { utterances } = structure;
  const listed = readListed(lexicon);
  const own = readOwn(references, listed);
  const strings = [...listed.protected.keys(), ...own.protected.keys()];
  const vocabulary = new Vocabulary(
    segmenter,
    [...lexicon.stopWords, ...listed.persons, ...own.persons],
    (text) => listed.protected.has(text) || own.protected.has(text)
  );
  const transparent = new Set(lexicon.terms.map(({ text }) => text));
  const isOpaque = strings.map((text) => !transparent.has(text));
  const cutWords = createCutter({
    segmenter,
    find: joinMatchers(listed.find, own.find, listed.protected.size),
    opaque: (index) => isOpaque[index]!,
    typeOf: (text) => vocabulary.read(text)
  });
  const findDivided = createMatcher(strings.filter((text) => DIVIDED.test(text)));
  const chunks = readChunks(
    utterances.map(({ text }) => text),
    (text) => findDivided(text).length > 0
  );
  const words = chunks.texts.map(cutWords);
  const times = countChunks(utterances, chunks);
  const discovered = discoverTerms(
    words.flatMap(({ types }, chunk) => {
      const once = times.once[chunk]!;
      return once > 0 ? { types, times: once } : [];
    })
  );
  const kindOf = readKinds(references, lexicon);
  const isPhrase = createPhraseTest(segmenter, new Set(lexicon.clauses.verbs), kindOf);
  const sound = discovered.filter((words) => isPhrase(words.map(({ text }) => text)));
  const phrases = sound.map((words) => {
    const whole = vocabulary.read(words.map(({ text }) => text).join(''));
    return { words, whole };
  });
  const glossOf = (term: string) =>
    listed.protected.get(term) ?? own.protected.get(term) ?? lexicon.glosses[term] ?? null;
  const cut = { chunks, words, times };
  return { ...cut, glossOf, drafts: collectTerms(structure, cut, phrases, MOST_TERMS) };
}

/** What each of the lexicon's names names. */
export const listedKinds = builtOnce(
  ({ names }: Lexicon) =>
    new Map(
      names.flatMap(({ name, aliases, kind }) =>
        [name, ...aliases].map((surface) => [surface, kind] as const)
      )
    )
);

/** Tells what a name of the document or the lexicon names. */
function readKinds(references: readonly Reference[], lexicon: Lexicon) {
  const listed = listedKinds(lexicon);
  const own = new Map(
    references.flatMap(({ kind, mentions }) =>
      mentions.map(({ surface }) => [surface, kind] as const)
    )
  );
  return (word: string) => own.get(word) ?? listed.get(word);
}

/** How often each chunk stands in the document, without and with later copies. */
function countChunks(
  utterances: readonly Utterance[],
  chunks: Chunks
): Record<Repeats, Uint32Array> {
  const once = new Uint32Array(chunks.texts.length);
  const all = new Uint32Array(chunks.texts.length);
  utterances.forEach(({ repeated }, sentence) =>
    eachChunk(chunks, sentence, (chunk) => {
      all[chunk]! += 1;
      if (!repeated) once[chunk]! += 1;
    })
  );
  return { once, all };
}

/** The terms of a document, most frequent first, with where they stand and what sets each section apart. */
export function findTerms(
  structure: Structure,
  reading: WordReading,
  segmenter: Pick<Segmenter, 'lookup' | 'total'>,
  repeats: Repeats
): Term[] {
  const measure = measures(sectionSizes(structure, reading, repeats), segmenter);
  return reading.drafts[repeats].map((draft) => ({
    id: draft.text,
    text: draft.text,
    gloss: reading.glossOf(draft.text),
    origin: draft.origin,
    count: draft.count,
    ...measure(draft),
    occurrences: draft.occurrences
  }));
}

/** A section and how many words it has: what rates, keyness and dispersion are measured against. */
interface SectionSize {
  section: string;
  words: number;
}

function sectionSizes(
  { sections, utterances }: Structure,
  { chunks, words }: ChunkedWords,
  repeats: Repeats
): SectionSize[] {
  const isCounted = countedBy(repeats);
  const sizes = words.map(({ types }) => types.filter(({ isWord }) => isWord).length);
  const bySection = new Map(sections.map(({ id }) => [id, 0]));
  utterances.forEach((utterance, sentence) => {
    if (!isCounted(utterance)) return;
    let own = 0;
    eachChunk(chunks, sentence, (chunk) => (own += sizes[chunk]!));
    bySection.set(utterance.section, bySection.get(utterance.section)! + own);
  });
  return [...bySection].map(([section, words]) => ({ section, words }));
}

/** Measures a term over the sections. */
function measures(sizes: readonly SectionSize[], segmenter: Pick<Segmenter, 'lookup' | 'total'>) {
  const all = sizes.reduce((sum, { words }) => sum + words, 0);
  const filled = [...sizes.keys()].filter((at) => sizes[at]!.words > 0);
  const lengths = filled.map((at) => sizes[at]!.words);
  const bands = new Map<number, [low: number, high: number]>();
  const band = (count: number) => {
    const known = bands.get(count) ?? dispersions.expectedBand(count, lengths);
    bands.set(count, known);
    return known;
  };

  return ({ text, count, bySection }: Draft): Pick<Term, 'sections' | 'dispersion'> => {
    const prior = keyness.priorOf(segmenter.lookup(text)?.frequency ?? 1, segmenter.total, all);
    const sections: Term['sections'] = [];
    sizes.forEach(({ section, words }, at) => {
      const own = bySection[at]!;
      if (own === 0) return;
      const table = { count: own, words, otherCount: count - own, otherWords: all - words };
      const enough = count >= keyness.LEAST_FREQUENCY && table.otherWords > 0;
      sections.push({
        section,
        count: own,
        rate: round6((1000 * own) / words),
        logOdds: enough ? keyness.logOdds(table, prior, all) : null,
        g2: enough ? keyness.g2(table) : null,
        logRatio: enough ? keyness.logRatio(table) : null
      });
    });
    if (count < dispersions.LEAST_FREQUENCY || filled.length < 2)
      return { sections, dispersion: null };
    const counts = filled.map((at) => bySection[at]!);
    const dispersion = { ...dispersions.dispersion(counts, lengths), expected: band(count) };
    return { sections, dispersion };
  };
}
