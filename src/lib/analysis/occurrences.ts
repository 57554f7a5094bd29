import type { Span, Term } from './contract.ts';
import { LONGEST } from './discovery.ts';
import type { Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';
import type { WordType } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A term and where it stands. */
export interface Draft {
  text: string;
  origin: Term['origin'];
  /** Without repeats, unless they count. */
  count: number;
  bySection: Map<string, number>;
  occurrences: Term['occurrences'];
}

/** A discovered phrase: its words, and their text as one. */
export interface Phrase {
  words: readonly WordType[];
  whole: WordType;
}

interface CollectOptions {
  phrases: readonly Phrase[];
  /** Whether later copies count. */
  countRepeats: boolean;
  /** The most terms to give. */
  most: number;
}

/** A word that the dictionary does not know is a term when it occurs this often. */
const LEAST_GUESSED = 2;

/**
 * Gathers where the most frequent terms stand, most frequent first: content words, protected strings, discovered
 * phrases. Fragments of protected strings are left out.
 * @param cut the words of each of the structure's utterances.
 */
export function collectTerms(
  { utterances }: Pick<Structure, 'utterances'>,
  cut: readonly Words[],
  { phrases, countRepeats, most }: CollectOptions
): Draft[] {
  const eachTerm = termVisitor(phrases);
  const types: WordType[] = [];
  const counts: number[] = [];
  cut.forEach((words, i) => {
    if (utterances[i]!.repeated && !countRepeats) return;
    eachTerm(words, (type) => {
      const count = counts[type.id];
      if (count === undefined) types.push(type);
      counts[type.id] = (count ?? 0) + 1;
    });
  });

  const discovered = new Set(phrases.map(({ whole }) => whole.id));
  const isFragment = findFragments(cut);
  const isTerm = ({ id, isProtected, isKnown }: WordType) =>
    isProtected ||
    discovered.has(id) ||
    (counts[id]! >= (isKnown ? 1 : LEAST_GUESSED) && !isFragment(id));
  const drafts: Draft[] = [];
  const chosen = types
    .filter(isTerm)
    .sort((a, b) => counts[b.id]! - counts[a.id]! || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map(({ id, text, isProtected }): Draft => {
      const origin = isProtected ? 'lexicon' : discovered.has(id) ? 'discovered' : 'word';
      const draft = { text, origin, count: counts[id]!, bySection: new Map(), occurrences: [] };
      return (drafts[id] = draft as Draft);
    });

  cut.forEach((words, i) => {
    const { id: sentence, section, spans, repeated } = utterances[i]!;
    const offset = spans.length === 1 ? spans[0]![0] : null;
    const spanOf = (start: number, end: number): Span =>
      offset === null ? hull(toSource(spans, start, end)) : [offset + start, offset + end];
    eachTerm(words, ({ id }, start, end) => {
      const draft = drafts[id];
      if (!draft) return;
      const { bySection, occurrences } = draft;
      if (countRepeats || !repeated) bySection.set(section, (bySection.get(section) ?? 0) + 1);
      occurrences.push({ span: spanOf(start, end), sentence, repeated });
    });
  });
  return chosen;
}

type Visit = (type: WordType, start: number, end: number) => void;

function termVisitor(phrases: readonly Phrase[]): (words: Words, visit: Visit) => void {
  const byFirst: (Map<string, WordType> | undefined)[] = [];
  for (const { words, whole } of phrases)
    (byFirst[words[0]!.id] ??= new Map<string, WordType>()).set(whole.text, whole);
  return ({ tokens, nested }, visit) => {
    tokens.forEach(({ type, start, end }, from) => {
      if (type.isContent) visit(type, start, end);
      const wholes = byFirst[type.id];
      if (!wholes) return;
      let { text } = type;
      for (let to = from + 1; to < tokens.length && to < from + LONGEST; to += 1) {
        text += tokens[to]!.type.text;
        const whole = wholes.get(text);
        if (whole) visit(whole, start, tokens[to]!.end);
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
  for (const { tokens, nested } of cut) {
    for (const { type } of tokens) contexts[type.id] = FREE;
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
