import type { Actors, Clauses } from '../lexicon/lexicon.ts';
import type { Clause } from './clauses.ts';
import type { Segmenter } from './reading.ts';

/** A word and its part of speech. */
interface Word {
  length: number;
  tag: string;
}

/** What stands at a clause's head. */
export type Head =
  /** Someone who acts or speaks; `end` is where the predicate begins. */
  | { kind: 'actor'; name: string; start: number; end: number }
  /** A subject that nobody can hold to a position: 中俄关系, 各项措施. */
  | { kind: 'thing'; end: number }
  /** A time, a conjunction or a prepositional phrase: the subject comes later. */
  | { kind: 'introduction' }
  /** A verb: the subject is left out. */
  | { kind: 'predicate'; end: number };

/** No subject is longer. */
const REACH = 60;
const LONGEST_WORD = 8;
const NOMINAL = /^(?:n|r|m|q|b|a$|t|s|f|j|k|vn|an|x|eng)/;
/** Set phrases: subjects at a clause's head, predicates behind one (双方共同努力). */
const PHRASE = /^[li]/;
const PERSON = /^nr/;
const PRONOUN = /(?:我|们|方|我国|我们党)$/;
const MANNER = /^(?:a|vn)/;
const FIRST_PERSON = '我';
const ORDER = /^(?:a|vn)/;
const VERBAL_NOUN = /^vn/;
const UNKNOWN = 'x';
const ENUMERATOR =
  /^(?:（[^（）]{1,4}）|[一二三四五六七八九十]{1,3}[是、]|[（(]?[0-9]{1,2}[.）)、])/;
const OPENING = /^(?:t|c|d)/;
const JOINTS = new Set(['和', '及', '以及', '或', '或者', '、']);
const MODIFIERS = new Set(['的', '之']);
/** 俄方关于…的文件: no subject of the sentence. */
const ABOUT = '关于';
const QUOTES: Record<string, string> = { '“': '”', '《': '》', '‘': '’', '（': '）' };

/**
 * Makes a reader of clause heads. It walks over a noun phrase word by word, by the parts of speech of the segmenter's
 * dictionary, up to a predicate; the phrase is an actor where it is a known one or ends with a noun for people, states
 * and bodies that act.
 */
export function createHeadReader(
  segmenter: Pick<Segmenter, 'lookup'>,
  { names, heads, offices }: Actors,
  { adverbs, introductions, determiners, verbs, nouns: verbal, closings }: Clauses
) {
  const actors = new Prefixes(names);
  const nouns = new Prefixes(heads);
  const persons = new Set(offices);
  const each = new Set(determiners);
  const closing = new RegExp(`(?:${closings.join('|')})$`);
  const tags = new Map([
    ...verbal.map((word) => [word, 'vn'] as const),
    ...verbs.map((word) => [word, 'v'] as const),
    ...determiners.map((word) => [word, 'r'] as const),
    ...introductions.map((word) => [word, 'p'] as const),
    ...adverbs.map((word) => [word, 'd'] as const)
  ]);

  /** The longest word that begins at an offset. */
  const wordAt = (text: string, at: number, end: number): Word => {
    if (each.has(text.charAt(at))) return { length: 1, tag: 'r' };
    for (let length = Math.min(LONGEST_WORD, end - at); length > 0; length -= 1) {
      const word = text.slice(at, at + length);
      const tag = tags.get(word) ?? segmenter.lookup(word)?.tag;
      if (tag !== undefined) return { length, tag };
    }
    return { length: 1, tag: UNKNOWN };
  };

  /** The same, with the head noun that it ends with or runs into: 监察委员 runs into 委员会. */
  const nounAt = (text: string, at: number, end: number): Word & { head: string | null } => {
    const word = wordAt(text, at, end);
    for (let from = at; from < at + word.length; from += 1) {
      const length = nouns.at(text, from, end);
      if (from + length < at + word.length) continue;
      return { ...word, length: from + length - at, head: text.slice(from, from + length) };
    }
    return { ...word, head: null };
  };

  /** @param isCue whether a cue of a position begins at an offset: a predicate, whatever its dictionary says. */
  return (text: string, { start, end }: Clause, isCue: (at: number) => boolean): Head => {
    const limit = Math.min(end, start + REACH);
    let at = start + (ENUMERATOR.exec(text.slice(start, limit))?.[0].length ?? 0);
    while (at < limit && !actors.at(text, at, limit) && !isCue(at)) {
      const { length, tag } = wordAt(text, at, limit);
      if (!OPENING.test(tag)) break;
      at += length;
    }
    if (at >= limit) return { kind: 'introduction' };

    const from = at;
    let actor: number | null = null;
    /** An actor right before a noun that may as well be its verb: 国家发展体育事业. */
    let doubtful: number | null = null;
    let head: string | null = null;
    /** At the phrase's head, or behind an “and”: only there a name stands by itself. */
    let opens = true;
    /** Behind a pronoun an adjective says how, it does not say which: 我们成功举办. */
    let speaker = false;
    /** 深化国有企业改革: a phrase that may begin with its verb is no actor. */
    let ordered = false;
    while (at < limit && !isCue(at)) {
      const close = text.indexOf(QUOTES[text.charAt(at)] ?? '\0', at);
      if (close !== -1 && close < limit) {
        const isRemark: boolean = text.charAt(close) === '）' && actor === at;
        at = close + 1;
        actor = isRemark ? at : null;
        continue;
      }
      const known: number = opens ? actors.at(text, at, limit) : 0;
      const word = nounAt(text, at, limit);
      if (known >= word.length || (known > 0 && isCue(at + known))) {
        at += known;
        actor = at;
        speaker = PRONOUN.test(text.slice(at - known, at));
        opens = false;
        continue;
      }
      const surface = text.slice(at, at + word.length);
      if (at > from && JOINTS.has(surface)) {
        at += word.length;
        opens = true;
        continue;
      }
      const modified = at > from && surface === ABOUT ? text.indexOf('的', at) : -1;
      if (at > from && (MODIFIERS.has(surface) || (modified !== -1 && modified < limit))) {
        at = Math.max(modified, at) + 1;
        ordered = false;
        actor = null;
        continue;
      }
      if (actor === at && speaker && MANNER.test(word.tag)) break;
      if (actor === at && text.slice(from, at) === FIRST_PERSON) break;
      if (!isNominal(word, at === from, actor === at, text.charAt(at - 1) === '的')) break;
      const isName: boolean =
        PERSON.test(word.tag) && actor === at && head !== null && persons.has(head);
      if (VERBAL_NOUN.test(word.tag) && actor === at) doubtful = actor;
      if (at === from) ordered = ORDER.test(word.tag) && word.head === null;
      at += word.length;
      opens = false;
      head = word.head;
      actor = head !== null || isName ? at : null;
    }
    const isCase = end + 1 < text.length && closing.test(text.slice(start, end));
    if (at === from) {
      const { tag } = wordAt(text, at, limit);
      return tag === 'p' || (!isCue(at) && isCase)
        ? { kind: 'introduction' }
        : { kind: 'predicate', end: at };
    }
    const hasPredicate = at < end;
    const last = hasPredicate
      ? actor
      : (doubtful ?? (actor === end && end + 1 < text.length ? actor : null));
    if (isCase && (last === null || !(isCue(last) || wordAt(text, last, limit).tag === 'p')))
      return { kind: 'introduction' };
    if (last !== null && ordered) return { kind: 'predicate', end: from };
    if (last !== null)
      return { kind: 'actor', name: bare(text.slice(from, last)), start: from, end: last };
    return hasPredicate ? { kind: 'thing', end: at } : { kind: 'introduction' };
  };
}

/** Whether a word goes on with a noun phrase; `behind` an actor a set phrase is its predicate: 双方共同努力. */
function isNominal(
  { tag, head }: Word & { head: string | null },
  opens: boolean,
  behind: boolean,
  modified: boolean
): boolean {
  if (NOMINAL.test(tag)) return true;
  if (PHRASE.test(tag)) return !behind;
  return tag.startsWith('v') && head !== null && !opens && !behind && !modified;
}

/** The subject of a sentence: who or what, in which clause, and where its predicate begins there. */
export interface Subject {
  kind: 'actor' | 'thing' | 'elided';
  /** As printed; null unless an actor is. */
  name: string | null;
  clause: number;
  end: number;
}

/**
 * The subject of the first clause that is no introduction; where that is a thing or left out, a later actor counts
 * that speaks for itself (不存在…，双方反对…).
 * @param speaks whether a cue follows an offset, adverbs apart.
 */
export function findSubject(
  clauses: readonly Clause[],
  readHead: (clause: Clause) => Head,
  speaks: (at: number) => boolean
): Subject {
  let first: Subject | null = null;
  for (const [clause, each] of clauses.entries()) {
    const head = readHead(each);
    if (head.kind === 'introduction') continue;
    if (head.kind === 'actor') {
      if (first && !speaks(head.end)) continue;
      return { kind: 'actor', name: head.name, clause, end: head.end };
    }
    if (first) continue;
    first = { kind: head.kind === 'thing' ? 'thing' : 'elided', name: null, clause, end: head.end };
    if (head.kind === 'predicate' && speaks(head.end)) return first;
  }
  return first ?? { kind: 'elided', name: null, clause: 0, end: clauses[0]?.start ?? 0 };
}

/** A name without a remark in brackets. */
function bare(name: string): string {
  return name.replace(/（[^（）]*）/g, '');
}

/** A set of words that tells the longest one that begins at an offset. */
class Prefixes {
  readonly #words: Set<string>;
  readonly #lengths = new Map<string, number[]>();

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of words) {
      const known = this.#lengths.get(word.charAt(0)) ?? [];
      if (!known.includes(word.length)) known.push(word.length);
      this.#lengths.set(
        word.charAt(0),
        known.sort((a, b) => b - a)
      );
    }
  }

  /** 0 where none does. */
  at(text: string, start: number, end: number): number {
    for (const length of this.#lengths.get(text.charAt(start)) ?? [])
      if (start + length <= end && this.#words.has(text.slice(start, start + length)))
        return length;
    return 0;
  }
}
