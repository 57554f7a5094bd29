import type { Lexicon } from '../lexicon/lexicon.ts';
import { SCHEMA, type Analysis, type Counted } from './contract.ts';
import { createFormulaFinder } from './formulas.ts';
import { linkSections } from './links.ts';
import { layoutNetwork } from './network.ts';
import { readStances } from './positions.ts';
import type { Segmenter, SourceDocument } from './reading.ts';
import { findReferences } from './references.ts';
import { compareSections } from './similarity.ts';
import { readStructure } from './structure.ts';
import { findTerms, readWords } from './terms.ts';
import { codeThemes, themeParagraphs, themeSections } from './themes.ts';
import { createCutTest } from './word-edges.ts';
import { readWording } from './wording.ts';

/**
 * Reads a document: its structure, then what is named, said and coded in each sentence, then what ties its sections.
 * Pure: the same document, segmenter and lexicon give the same analysis, to the byte, on every machine.
 */
export function analyze(
  document: SourceDocument,
  segmenter: Segmenter,
  lexicon: Lexicon,
  versions: { lexicon: string; codebook: string }
): Analysis {
  const { text, repeats } = document;
  const structure = readStructure(text, segmenter);
  const date = document.date ?? structure.date;
  const references = findReferences(structure, text, lexicon, date);
  const persons = references.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const stances = readStances(structure, segmenter, lexicon, persons);
  const words = readWords(structure, references, segmenter, lexicon);
  const codings = codeThemes(structure, lexicon, { stances, cutsWord: createCutTest(words) });
  const similarity = compareSections(structure);
  const findFormulas = createFormulaFinder(lexicon, [
    ...references.flatMap(({ mentions }) => mentions.map(({ surface }) => surface)),
    ...stances.flatMap(({ actor }) => actor ?? [])
  ]);
  const wording = readWording(words.chunks, findFormulas);
  const count = (repeats: SourceDocument['repeats']): Omit<Counted, 'network'> => {
    const terms = findTerms(structure, words, segmenter, repeats);
    const links = linkSections({ structure, references, terms, codings, wording }, repeats);
    return {
      terms,
      themes: themeSections(structure, codings, lexicon, repeats),
      links,
      similarity: similarity[repeats]
    };
  };
  const counted = count(repeats);
  // One layout for both ways of counting, so that sections stay where they are when the reader changes it.
  const network = layoutNetwork(structure.sections, counted.links);
  const leavesOut = repeats === 'once' && structure.utterances.some(({ repeated }) => repeated);

  return {
    schema: SCHEMA,
    document: {
      id: document.id,
      title: document.title ?? structure.title ?? document.id,
      titleEn: document.titleEn,
      date,
      place: document.place,
      note: document.note,
      source: document.source,
      method: { segmenter: segmenter.name, ...versions, program: document.program },
      options: { repeats }
    },
    text,
    outline: structure.outline,
    sections: structure.sections,
    paragraphs: themeParagraphs(structure, codings),
    sentences: structure.utterances.map(({ id, paragraph, section, spans, repeated }, i) => {
      const stance = stances[i];
      const coding = codings[i];
      return {
        id,
        paragraph,
        section,
        spans,
        repeated,
        actor: stance?.actor ?? null,
        positions: stance?.positions ?? ['none'],
        themes: coding?.themes ?? [],
        cues: [...(coding?.cues ?? []), ...(stance?.cues ?? [])]
      };
    }),
    findings: [...document.findings, ...structure.findings],
    references,
    ...counted,
    network,
    asPrinted: leavesOut ? { ...count('all'), network } : null
  };
}
