import type { Actors, Clauses } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { createPrefixReader } from './matcher.ts';
import type { Segmenter } from './reading.ts';

/** A word of a noun phrase. */
export interface Word {
  length: number;
  /** Part of speech, in the segmenter's tags. */
  tag: string;
  /** The noun for people, states or bodies that it ends with; null where it ends with none. */
  head: string | null;
}

/** What a clause's head is read by. */
export interface WordReader {
  /** The length of the known actor that begins at an offset; 0 where none does. */
  actorAt(text: string, at: number, end: number): number;
  /** The longest word that begins at an offset. */
  wordAt(text: string, at: number, end: number): Word;
}

const LONGEST = 6;
const SIDE = '方';
const PHRASE = 4;
const SEVERAL = /^[vtd]$/;
/** The dictionary's frequency of what it lists for completeness. */
const RARE = 5;
const VERB = 'v';
/** What no dictionary has: a rare character, a letter. */
const UNKNOWN = 'x';

/**
 * Reads words forward by the segmenter's dictionary, corrected by the lists of small words.
 * @param persons whom the document names.
 */
export function createWordReader(
  segmenter: Pick<Segmenter, 'lookup' | 'reach'>,
  { names, heads }: Pick<Actors, 'names' | 'heads'>,
  { adverbs, introductions, determiners, verbs, nouns }: Clauses,
  persons: Iterable<string> = []
): WordReader {
  const readActor = prefixReaderOf(names);
  const readHead = prefixReaderOf(heads);
  const each = new Set(determiners);
  const tags = new Map<string, string>();
  for (const [tag, words] of [
    ['nr', persons],
    ['vn', nouns],
    ['v', verbs],
    ['r', determiners],
    ['p', introductions],
    ['d', adverbs]
  ] as const)
    for (const word of words) tags.set(word, tag);
  const readListed = createPrefixReader([...tags.keys()].filter(({ length }) => length <= LONGEST));

  const tagOf = (word: string) => tags.get(word) ?? segmenter.lookup(word)?.tag;
  /** A rare entry that is several words: 深化改革, 今年以来. */
  const isPhrase = (word: string, frequency: number) =>
    word.length >= PHRASE && frequency <= RARE && SEVERAL.test(tagOf(word.slice(0, 2)) ?? '');
  /** Whether a preposition stands before a word more common than the one that swallows it: 对局势. */
  const isPreposition = (text: string, at: number, word: string, frequency: number) => {
    if (word.length !== 2 || tags.get(word.charAt(0)) !== 'p') return false;
    const next = segmenter.lookup(text.slice(at + 1, at + 3));
    return next !== null && next.frequency > frequency;
  };

  /** Whether a verb stands before a word more common than the one that swallows both: 负责人口, not 负责人. */
  const isVerbBeforeNoun = (text: string, at: number, word: string, frequency: number) => {
    if (tags.get(word.slice(0, -1)) !== VERB) return false;
    const last = at + word.length - 1;
    const next = segmenter.lookup(text.slice(last, last + 2));
    return next !== null && next.frequency > frequency;
  };

  const plainAt = (text: string, at: number, end: number) => {
    if (each.has(text.charAt(at))) return { length: 1, tag: 'r' };
    const listed = readListed(text, at, end) ?? '';
    const most = Math.min(LONGEST, end - at, segmenter.reach?.(text, at) ?? LONGEST);
    for (let length = most; length > listed.length; length -= 1) {
      const word = text.slice(at, at + length);
      const entry = segmenter.lookup(word);
      if (!entry || isPhrase(word, entry.frequency)) continue;
      if (isVerbBeforeNoun(text, at, word, entry.frequency)) continue;
      if (isPreposition(text, at, word, entry.frequency)) return { length: 1, tag: 'p' };
      return { length, tag: entry.tag };
    }
    if (listed !== '') return { length: listed.length, tag: tags.get(listed)! };
    return { length: 1, tag: UNKNOWN };
  };

  /** A state's side that no list has: 塞方, not 该方案. */
  const isParty = (text: string, at: number, end: number) =>
    at + 1 < end &&
    text.charAt(at + 1) === SIDE &&
    segmenter.lookup(text.slice(at, at + 2)) === null &&
    plainAt(text, at + 1, end).length === 1;

  return {
    actorAt(text, at, end) {
      const known = readActor(text, at, end)?.length ?? 0;
      if (known === 0) return isParty(text, at, end) ? 2 : 0;
      const isSide = text.charAt(at + known) === SIDE && at + known < end;
      return isSide && plainAt(text, at + known, end).length === 1 ? known + 1 : known;
    },
    wordAt(text, at, end) {
      const { length, tag } = plainAt(text, at, end);
      // A head may run on past the word: 监察委员, 委员会.
      const isVerb = tags.get(text.slice(at, at + length)) === VERB;
      for (let from = isVerb ? at + 1 : at; from < at + length; from += 1) {
        const head = readHead(text, from, end);
        if (head !== null && from + head.length >= at + length)
          return { length: from + head.length - at, tag, head };
      }
      return { length, tag, head: null };
    }
  };
}

const prefixReaderOf = builtOnce(createPrefixReader);
