import { countedBy, type Repeats, type Section, type Span, type Term } from './contract.ts';
import { LONGEST } from './discovery.ts';
import type { Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';
import type { WordType } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A term and where it stands. */
export interface Draft {
  text: string;
  origin: Term['origin'];
  count: number;
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

/**
 * Gathers where the most frequent terms stand, most frequent first: content words, protected strings, discovered
 * phrases. Fragments of protected strings are left out.
 * @param cut the words of each of the structure's utterances.
 * @param most the most terms to give.
 * @returns the terms when repeats count once, and when all count.
 */
export function collectTerms(
  { utterances }: Pick<Structure, 'utterances'>,
  cut: readonly Words[],
  phrases: readonly Phrase[],
  most: number
): Record<Repeats, Draft[]> {
  const eachTerm = termVisitor(phrases);
  const types: WordType[] = [];
  const all: number[] = [];
  const copies: number[] = [];
  cut.forEach((words, i) => {
    const { repeated } = utterances[i]!;
    eachTerm(words, (type) => {
      const count = all[type.id];
      if (count === undefined) types.push(type);
      all[type.id] = (count ?? 0) + 1;
      if (repeated) copies[type.id] = (copies[type.id] ?? 0) + 1;
    });
  });

  const discovered = new Set(phrases.map(({ whole }) => whole.id));
  const isFragment = findFragments(cut);
  const occurrencesOf: (Term['occurrences'] | undefined)[] = [];
  const choose = (countOf: (type: WordType) => number): Draft[] => {
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
        return { text, origin, count: countOf(type), occurrences: (occurrencesOf[id] ??= []) };
      });
  };
  const drafts = {
    once: choose(({ id }) => all[id]! - (copies[id] ?? 0)),
    all: choose(({ id }) => all[id]!)
  };

  cut.forEach((words, i) => {
    const { id: sentence, spans, repeated } = utterances[i]!;
    const offset = spans.length === 1 ? spans[0]![0] : null;
    const spanOf = (start: number, end: number): Span =>
      offset === null ? hull(toSource(spans, start, end)) : [offset + start, offset + end];
    eachTerm(words, ({ id }, start, end) => {
      occurrencesOf[id]?.push({ span: spanOf(start, end), sentence, repeated });
    });
  });
  return drafts;
}

/** Visits occurrences that count, with their sections, in one walk: both stand in the order of the document. */
export function eachCounted(
  occurrences: Term['occurrences'],
  sections: readonly Section[],
  repeats: Repeats,
  visit: (section: string, span: Span) => void
): void {
  let at = 0;
  const isCounted = countedBy(repeats);
  for (const occurrence of occurrences) {
    if (!isCounted(occurrence)) continue;
    const { span } = occurrence;
    while (at + 1 < sections.length && span[0] >= sections[at]!.span[1]) at += 1;
    visit(sections[at]!.id, span);
  }
}

type Visit = (type: WordType, start: number, end: number) => void;

function termVisitor(phrases: readonly Phrase[]): (words: Words, visit: Visit) => void {
  const byFirst: (Map<string, WordType> | undefined)[] = [];
  for (const { words, whole } of phrases)
    (byFirst[words[0]!.id] ??= new Map<string, WordType>()).set(whole.text, whole);
  return ({ types, ends, nested }, visit) => {
    types.forEach((type, from) => {
      const start = ends[from - 1] ?? 0;
      if (type.isContent) visit(type, start, ends[from]!);
      const wholes = byFirst[type.id];
      if (!wholes) return;
      let { text } = type;
      for (let to = from + 1; to < types.length && to < from + LONGEST; to += 1) {
        text += types[to]!.text;
        const whole = wholes.get(text);
        if (whole) visit(whole, start, ends[to]!);
      }
    });
    for (const { type, start, end } of nested) if (type.isContent) visit(type, start, end);
  };
}

/**
 * The words, by their numbers, that stand inside protected strings only, and there in one string only or always beside
 * the same character: 攸关 in 利益攸关方 and 利益攸关国家.
 */
function findFragments(cut: readonly Words[]): (id: number) => boolean {
  const contexts: (Context | undefined)[] = [];
  for (const { types, nested } of cut) {
    for (const { id } of types) contexts[id] = FREE;
    for (const { type, holder } of nested) {
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
