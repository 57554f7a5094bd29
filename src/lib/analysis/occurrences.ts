import type { Term } from './contract.ts';
import { LONGEST } from './discovery.ts';
import type { Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';
import type { Token, Words } from './words.ts';

export type Occurrence = Term['occurrences'][number] & { section: string };

/** A term before it is counted. */
export interface Draft {
  text: string;
  origin: Term['origin'];
  occurrences: Occurrence[];
}

/**
 * Gathers the occurrences of every term: content words, protected strings, discovered phrases. A word that stands only
 * inside one and the same longer term is a fragment of it (攸关 in 利益攸关方) and left out.
 * @param cut the words of each of the structure's utterances.
 * @param discovered the words of each discovered phrase.
 */
export function collectTerms(
  { utterances }: Pick<Structure, 'utterances'>,
  cut: readonly Words[],
  isContent: (token: Token) => boolean,
  isListed: (text: string) => boolean,
  discovered: readonly (readonly string[])[]
): Draft[] {
  const drafts = new Map<string, Draft>();
  const holders = new Map<string, string | null>();
  const phrases = byFirstWord(discovered);
  cut.forEach(({ tokens, nested }, i) => {
    const { id, section, spans, repeated } = utterances[i]!;
    const add = (text: string, origin: Term['origin'], start: number, end: number) => {
      let draft = drafts.get(text);
      if (!draft) drafts.set(text, (draft = { text, origin, occurrences: [] }));
      const span = hull(toSource(spans, start, end));
      draft.occurrences.push({ span, sentence: id, repeated, section });
    };
    const addWord = (token: Token, holder: string | null) => {
      if (!isContent(token)) return;
      const { text, start, end } = token;
      const before = holders.get(text);
      holders.set(text, before === undefined || before === holder ? holder : null);
      add(text, isListed(text) ? 'lexicon' : 'word', start, end);
    };
    for (const token of tokens) addWord(token, null);
    for (const token of nested) addWord(token, token.within);
    tokens.forEach((first, from) => {
      const texts = phrases.get(first.text);
      if (!texts) return;
      let text = first.text;
      for (let to = from + 1; to < tokens.length && to < from + LONGEST; to += 1) {
        text += tokens[to]!.text;
        if (texts.has(text)) add(text, 'discovered', first.start, tokens[to]!.end);
      }
    });
  });
  return [...drafts.values()].filter(
    ({ text, origin }) => origin !== 'word' || holders.get(text) === null
  );
}

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const words of phrases) {
    const first = words[0]!;
    index.set(first, (index.get(first) ?? new Set()).add(words.join('')));
  }
  return index;
}
