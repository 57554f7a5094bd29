import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AtlasDocument, Reference, Term } from './contract.ts';
import { discoverTerms } from './discovery.ts';
import * as dispersions from './dispersion.ts';
import * as keyness from './keyness.ts';
import { createMatcher } from './matcher.ts';
import type { Segmenter, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { hull, toSource } from './spans.ts';
import { cutWords, type Token, type Words } from './words.ts';

/** The most terms that an analysis lists, most frequent first. */
export const MOST_TERMS = 2000;

/** Tags of the segmenter's dictionary that make a content word. */
const CONTENT = /^(?:n|v|a|b|j|l|i|s|z|f?n)/;
const FUNCTION = /^(?:vshi|vyou|nr$)/;
const HEADS = /^(?:n|vn|j|l|i|s|an)/;
const HAN = /^\p{Script=Han}[\p{Script=Han}·]+$/u;

export function findTerms(
  structure: Structure,
  references: readonly Reference[],
  segmenter: Segmenter,
  lexicon: Lexicon,
  repeats: AtlasDocument['options']['repeats']
): Term[] {
  const glosses = glossesOf(lexicon, references);
  const strings = [...glosses.keys()];
  const find = createMatcher(strings, { overlapping: true });
  const transparent = new Set(lexicon.terms.map(({ text }) => text));
  const opaque = (index: number) => !transparent.has(strings[index] ?? '');
  const cut = structure.utterances.map((utterance) => cutWords(utterance, segmenter, find, opaque));

  const stop = new Set(lexicon.stopWords);
  const formulaic = (text: string) =>
    text.length === 4 && stop.has(text.slice(0, 2)) && stop.has(text.slice(2));
  const isContent = (token: Token) => {
    if (stop.has(token.text) || formulaic(token.text) || !HAN.test(token.text)) return false;
    if (token.protected) return true;
    const tag = segmenter.lookup(token.text)?.tag ?? 'n';
    return CONTENT.test(tag) && !FUNCTION.test(tag);
  };
  const counted = cut.filter((_, i) => !structure.utterances[i]?.repeated);
  const discovered = discoverTerms(
    counted.map(({ tokens }) => tokens),
    {
      content: isContent,
      head: ({ text, protected: whole }) => whole || HEADS.test(segmenter.lookup(text)?.tag ?? 'n')
    }
  );

  const drafts = collect(structure, cut, isContent, discovered);
  const sizes = sectionSizes(structure, cut, repeats);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...drafts.values()]
    .map((draft) => ({ ...draft, count: countOf(draft.occurrences, repeats) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ text, origin, count, occurrences }) => {
      const bySection = new Map<string, number>();
      for (const { repeated, section } of occurrences) {
        if (repeated && repeats === 'once') continue;
        bySection.set(section, (bySection.get(section) ?? 0) + 1);
      }
      const prior = priorOf(text, segmenter, all);
      return {
        id: text,
        text,
        gloss: glosses.get(text) ?? null,
        origin,
        count,
        sections: [...bySection].map(([section, own]) => {
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
        }),
        dispersion: dispersionOf(bySection, sizes, count),
        occurrences: occurrences.map(({ span, sentence, repeated }) => ({
          span,
          sentence,
          repeated
        }))
      };
    });
}

type Occurrence = Term['occurrences'][number] & { section: string };

interface Draft {
  text: string;
  origin: Term['origin'];
  occurrences: Occurrence[];
}

function countOf(occurrences: readonly Occurrence[], repeats: 'once' | 'all'): number {
  return repeats === 'all'
    ? occurrences.length
    : occurrences.filter(({ repeated }) => !repeated).length;
}

function glossesOf(lexicon: Lexicon, references: readonly Reference[]): Map<string, string | null> {
  const glosses = new Map<string, string | null>();
  for (const { kind, name, gloss, mentions } of references) {
    if (kind === 'date') continue;
    for (const { surface } of mentions) if (HAN.test(surface)) glosses.set(surface, gloss);
    if (HAN.test(name)) glosses.set(name, gloss);
  }
  for (const { text, en } of lexicon.terms) glosses.set(text, en);
  for (const { name, aliases, en } of lexicon.names) {
    for (const each of [name, ...aliases]) if (HAN.test(each)) glosses.set(each, en);
  }
  return glosses;
}

function collect(
  structure: Structure,
  cut: readonly Words[],
  isContent: (token: Token) => boolean,
  discovered: ReadonlySet<string>
): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  cut.forEach(({ tokens, nested }, i) => {
    const utterance = structure.utterances[i];
    if (!utterance) return;
    const { id, section, spans, repeated } = utterance;
    const add = (text: string, origin: Term['origin'], start: number, end: number) => {
      let draft = drafts.get(text);
      if (!draft) drafts.set(text, (draft = { text, origin, occurrences: [] }));
      draft.occurrences.push({
        span: hull(toSource(spans, start, end)),
        sentence: id,
        repeated,
        section
      });
    };
    for (const token of [...tokens, ...nested]) {
      if (!isContent(token)) continue;
      add(token.text, token.protected ? 'lexicon' : 'word', token.start, token.end);
    }
    tokens.forEach((first, from) => {
      let text = first.text;
      for (const token of tokens.slice(from + 1, from + 4)) {
        text += token.text;
        if (discovered.has(text)) add(text, 'discovered', first.start, token.end);
      }
    });
  });
  return drafts;
}

/** Words of each section: what rates, keyness and dispersion are measured against. */
function sectionSizes(
  structure: Structure,
  cut: readonly Words[],
  repeats: 'once' | 'all'
): Map<string, number> {
  const sizes = new Map<string, number>();
  structure.utterances.forEach(({ section, repeated }, i) => {
    if (repeated && repeats === 'once') return;
    const words = (cut[i]?.tokens ?? []).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
    sizes.set(section, (sizes.get(section) ?? 0) + words);
  });
  return sizes;
}

/** Pseudo-count of a word: its share of the background corpus, on the scale of this document. */
function priorOf(text: string, segmenter: Segmenter, words: number): number {
  const frequency = segmenter.lookup(text)?.frequency ?? 1;
  return Math.max((frequency / segmenter.total) * words, 0.01);
}

function dispersionOf(
  bySection: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
  count: number
): Term['dispersion'] {
  const parts = [...sizes].filter(([, size]) => size > 0);
  if (count < dispersions.LEAST_FREQUENCY || parts.length < 2) return null;
  const lengths = parts.map(([, size]) => size);
  return {
    ...dispersions.dispersion(
      parts.map(([section]) => bySection.get(section) ?? 0),
      lengths
    ),
    expected: dispersions.expectedBand(count, lengths)
  };
}
