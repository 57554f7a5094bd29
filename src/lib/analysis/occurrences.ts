import { eachChunk, type Chunks } from './chunks.ts';
import type { Repeats, Term } from './contract.ts';
import { LONGEST } from './discovery.ts';
import type { Structure } from './reading.ts';
import { toHull } from './spans.ts';
import type { WordType } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A term and where it stands. */
export interface Draft {
  text: string;
  origin: Term['origin'];
  count: number;
  /** How often it stands in each section, in the structure's order. */
  bySection: Uint32Array;
  /** Those in repeats too. */
  occurrences: Term['occurrences'];
}

/** A discovered phrase: its words, and their text as one. */
export interface Phrase {
  words: readonly WordType[];
  whole: WordType;
}

/** A word that the dictionary does not know is a term when it occurs this often. */
const LEAST_GUESSED = 2;

/** Sentences as the numbers of their chunks, and what stands in each chunk. */
export interface ChunkedWords {
  chunks: Chunks;
  /** The words of each distinct chunk. */
  words: readonly Words[];
  /** How often each chunk stands in the document, without and with later copies. */
  times: Record<Repeats, Uint32Array>;
}

/**
 * Gathers where the most frequent terms stand, most frequent first: content words, protected strings, discovered
 * phrases. Fragments of protected strings are left out.
 * @param most the most terms to give.
 * @returns the terms when repeats count once, and when all count.
 */
export function collectTerms(
  structure: Pick<Structure, 'sections' | 'utterances'>,
  { chunks, words, times }: ChunkedWords,
  phrases: readonly Phrase[],
  most: number
): Record<Repeats, Draft[]> {
  const eachTerm = termVisitor(phrases);
  const types: WordType[] = [];
  const counts: Record<Repeats, number[]> = { once: [], all: [] };
  words.forEach((each, chunk) => {
    const once = times.once[chunk]!;
    const all = times.all[chunk]!;
    eachTerm(each, (type) => {
      if (counts.all[type.id] === undefined) types.push(type);
      counts.all[type.id] = (counts.all[type.id] ?? 0) + all;
      counts.once[type.id] = (counts.once[type.id] ?? 0) + once;
    });
  });

  const discovered = new Set(phrases.map(({ whole }) => whole.id));
  const isFragment = findFragments(words);
  const places = new Map<number, Places>();
  const choose = (repeats: Repeats): Draft[] => {
    const countOf = ({ id }: WordType) => counts[repeats][id]!;
    const isTerm = (type: WordType) =>
      type.isProtected ||
      discovered.has(type.id) ||
      (countOf(type) >= (type.isKnown ? 1 : LEAST_GUESSED) && !isFragment(type.id));
    return types
      .filter((type) => countOf(type) > 0 && isTerm(type))
      .sort((a, b) => countOf(b) - countOf(a) || (a.text < b.text ? -1 : 1))
      .slice(0, most)
      .map((type) => {
        const { id, text, isProtected } = type;
        const origin = isProtected ? 'lexicon' : discovered.has(id) ? 'discovered' : 'word';
        let own = places.get(id);
        if (!own) places.set(id, (own = newPlaces(structure.sections.length)));
        const { occurrences } = own;
        return { text, origin, count: countOf(type), bySection: own[repeats], occurrences };
      });
  };
  const drafts = { once: choose('once'), all: choose('all') };
  locate(
    structure,
    chunks,
    words.map((each) => findHits(each, eachTerm, places))
  );
  return drafts;
}

/** Where a term stands, and how often in each section, without and with later copies. */
interface Places extends Record<Repeats, Uint32Array> {
  occurrences: Term['occurrences'];
}

const newPlaces = (sections: number): Places => ({
  once: new Uint32Array(sections),
  all: new Uint32Array(sections),
  occurrences: []
});

/** A term in a chunk, half-open [start, end). */
interface Hit {
  places: Places;
  start: number;
  end: number;
}

/** How a term stands in a chunk: by itself, or as a word or a string inside a protected one. */
const LAYERS = ['plain', 'nested', 'inner'] as const;
type Layer = (typeof LAYERS)[number];

interface ChunkHits extends Partial<Record<Layer, Hit[]>> {
  length: number;
}

function findHits(
  words: Words,
  eachTerm: (words: Words, visit: Visit) => void,
  chosen: ReadonlyMap<number, Places>
): ChunkHits {
  const hits: ChunkHits = { length: words.ends.at(-1) ?? 0 };
  eachTerm(words, ({ id }, start, end, layer) => {
    const places = chosen.get(id);
    if (places) (hits[layer] ??= []).push({ places, start, end });
  });
  return hits;
}

/** Carries the hits of the chunks to the places of their sentences. */
function locate(
  { sections, utterances }: Pick<Structure, 'sections' | 'utterances'>,
  chunks: Chunks,
  hits: readonly ChunkHits[]
): void {
  const order = new Map(sections.map(({ id }, at) => [id, at]));
  utterances.forEach(({ id: sentence, section, spans, repeated }, i) => {
    const own = order.get(section)!;
    for (const layer of LAYERS) {
      let from = 0;
      eachChunk(chunks, i, (chunk) => {
        const { length, [layer]: found } = hits[chunk]!;
        for (const { places, start, end } of found ?? []) {
          const span = toHull(spans, from + start, from + end);
          places.occurrences.push({ span, sentence, repeated });
          places.all[own]! += 1;
          if (!repeated) places.once[own]! += 1;
        }
        from += length;
      });
    }
  });
}

type Visit = (type: WordType, start: number, end: number, layer: Layer) => void;

function termVisitor(phrases: readonly Phrase[]): (words: Words, visit: Visit) => void {
  const byFirst: (Map<string, WordType> | undefined)[] = [];
  for (const { words, whole } of phrases)
    (byFirst[words[0]!.id] ??= new Map<string, WordType>()).set(whole.text, whole);
  return ({ types, ends, nested, inner }, visit) => {
    types.forEach((type, from) => {
      const start = ends[from - 1] ?? 0;
      if (type.isContent) visit(type, start, ends[from]!, 'plain');
      const wholes = byFirst[type.id];
      if (!wholes) return;
      let { text } = type;
      for (let to = from + 1; to < types.length && to < from + LONGEST; to += 1) {
        text += types[to]!.text;
        const whole = wholes.get(text);
        if (whole) visit(whole, start, ends[to]!, 'plain');
      }
    });
    for (const { type, start, end } of nested)
      if (type.isContent) visit(type, start, end, 'nested');
    for (const { type, start, end } of inner) if (type.isContent) visit(type, start, end, 'inner');
  };
}

/**
 * The words, by their numbers, that stand inside protected strings only, and there in one string only or always beside
 * the same character: 攸关 in 利益攸关方 and 利益攸关国家.
 */
function findFragments(words: readonly Words[]): (id: number) => boolean {
  const contexts: (Context | undefined)[] = [];
  for (const { types, nested, inner } of words) {
    for (const { id } of types) contexts[id] = FREE;
    for (const { type, holder } of [...nested, ...inner]) {
      const seen = contexts[type.id];
      if (seen === FREE) continue;
      const at = holder.text.indexOf(type.text);
      const own: Context = {
        holder: holder.id,
        before: holder.text[at - 1],
        after: holder.text[at + type.text.length]
      };
      contexts[type.id] = seen ? shared(seen, own) : own;
    }
  }
  return (id) => {
    const { holder, before, after } = contexts[id] ?? FREE;
    return holder !== undefined || before !== undefined || after !== undefined;
  };
}

/** What all of a word's places share. */
interface Context {
  holder: number | undefined;
  before: string | undefined;
  after: string | undefined;
}

const FREE: Context = { holder: undefined, before: undefined, after: undefined };

const shared = (a: Context, b: Context): Context => ({
  holder: a.holder === b.holder ? a.holder : undefined,
  before: a.before === b.before ? a.before : undefined,
  after: a.after === b.after ? a.after : undefined
});
