import type { Actors, Clauses } from '../lexicon/lexicon.ts';
import type { Clause } from './clauses.ts';
import { cuesWithin, hasCue, type CuedSentence } from './cues.ts';
import { createWordReader, type Word, type WordReader } from './noun-words.ts';
import { announces } from './punctuation.ts';
import type { Segmenter } from './reading.ts';

/** What stands at a clause's head; `end` is where the predicate begins. */
export type Head =
  /** Someone who acts or speaks. */
  | { kind: 'actor'; name: string; end: number }
  /** A subject that nobody can hold to a position: 中俄关系, 各项措施. */
  | { kind: 'thing'; end: number }
  /** A verb: the subject is left out. */
  | { kind: 'predicate'; end: number }
  /** A time, a conjunction or a prepositional phrase: the subject comes later. */
  | { kind: 'introduction' };

/** No subject is longer. */
const REACH = 160;
const NOMINAL = /^(?:n|r|m|q|b|a$|t|s|f|j|k|vn|an|x|eng)/;
const VERBAL = /^v/;
/** A noun that may as well be a verb. */
const VERBAL_NOUN = /^vn/;
/** What an order may begin with: 优化营商环境. */
const ORDER = /^(?:a|vn)/;
const ADJECTIVE = /^a/;
/** Set phrases: subjects at a clause's head, predicates behind an actor (双方共同努力). */
const PHRASE = /^[li]/;
const PERSON = /^nr/;
/** Behind a pronoun these say how, they do not say which: 我们成功举办. */
const MANNER = /^(?:a|vn)/;
const PRONOUN = /(?:我|们|方|我国|我们党)$/;
const FIRST_PERSON = '我';
const OPENING = /^(?:t|c|d)/;
const PREPOSITION = 'p';
const ADVERB = 'd';
/** What opens a time behind an actor that stands by itself: 习近平主席在…期间; not so 习近平主席对…访问期间. */
const TIMED = new Set('在于自从当');
const ENUMERATOR =
  /^(?:（[^（）]{1,4}）|[一二三四五六七八九十]{1,3}[是、]|[（(]?[0-9]{1,2}[.．）)、][ \u3000]*)/;
/** …在各种会议上的发言 */
const PLACED = /^在[^，]*[上中下里]的[^的，]{2,8}$/;
/** A clause that is itself a subject: 中央军委实行主席负责制是…. */
const COPULA = /^[^，]{2,}(?<![别其求但即都正凡就也还总不的])是(?!否)/;
const RELATIVE = '的';
const COPULATIVE = '是';
const MANNERED = '地';
const JOINTS = new Set(['和', '及', '以及', '或', '或者', '、']);
const MODIFIERS = new Set(['的', '之']);
/** A verb phrase before a noun, which no preposition ends. */
const MODIFIED = /的[^的，]{2,8}(?<![除由被把对向与和、])$/;
/** 俄方关于…的文件 */
const ABOUT = '关于';
const REMARK_END = '）';
const QUOTES = new Map([
  ['“', '”'],
  ['《', '》'],
  ['‘', '’'],
  ['（', REMARK_END]
]);

/** A noun phrase as far as it was walked over. */
interface Phrase {
  from: number;
  at: number;
  /** Where an actor ends; null while what stands last is none. */
  actor: number | null;
  /** Where an actor ends right before a noun that may as well be its verb: 国家发展体育事业. */
  doubtful: number | null;
  /** Whether it may begin with its verb: 深化国有企业改革. */
  ordered: boolean;
  /** The length of an adjective that it begins with, which may say how: 适当增加. */
  manner: number;
  /** Whether an “and” stands last: 审查和批准. */
  joined: boolean;
}

/**
 * Makes a reader of clause heads. It walks over a noun phrase word by word up to a predicate: a cue, or a word that the
 * dictionary calls none of the parts of a noun phrase. The phrase is an actor where it is a known one or ends with a
 * noun for people, states and bodies that act.
 * @param persons whom the document names: behind an office they belong to the actor.
 */
export function createHeadReader(
  segmenter: Pick<Segmenter, 'lookup' | 'reach'>,
  actors: Actors,
  clauses: Clauses,
  persons: Iterable<string> = []
): (sentence: CuedSentence, clause: Clause) => Head {
  const words = createWordReader(segmenter, actors, clauses, persons);
  const offices = new Set(actors.offices);
  const compound = new RegExp(`(?:${clauses.compounds.join('|')})$`);
  const opensCompound = (text: string, at: number) =>
    clauses.compounds.some((noun) => text.startsWith(noun, at));
  const obligations = new Set(clauses.obligations);
  const closing = new RegExp(`(?:${clauses.closings.join('|')})$`);

  const holdsVerb = (text: string, { start, end }: Clause): boolean => {
    for (let at = start; at < end;) {
      const { length, tag } = words.wordAt(text, at, end);
      if (VERBAL.test(tag)) return true;
      at += length;
    }
    return false;
  };
  /** Whether a later clause tells something: 总理，副总理若干人，秘书长 only names. */
  const goesOn = ({ text, hits, clauses: parts }: CuedSentence, end: number) =>
    hits.length > 0 ||
    announces(text) ||
    parts.some((part) => part.start > end && holdsVerb(text, part));

  const opensPhrase = ({ text, starts }: CuedSentence, offset: number, limit: number) =>
    !starts.has(offset) && words.wordAt(text, offset, limit).tag === PREPOSITION;

  const cueFollows = ({ text, starts }: CuedSentence, offset: number, limit: number) => {
    let at = offset;
    while (at < limit && !starts.has(at)) {
      const { length, tag } = words.wordAt(text, at, limit);
      if (tag !== ADVERB) return false;
      at += length;
    }
    return at < limit;
  };

  return (sentence, { start, end }) => {
    const { text, starts } = sentence;
    const limit = Math.min(end, start + REACH);
    const from = skipOpening(sentence, start, limit, words);
    if (from >= limit) return { kind: 'introduction' };
    const { at, actor, doubtful, ordered, manner, joined } = walk(
      sentence,
      from,
      limit,
      words,
      offices,
      opensCompound
    );
    const isLast = end + 1 >= text.length;
    const isCase = !isLast && closing.test(text.slice(start, end));

    const thing = at === from && !starts.has(at) ? objectEnd(sentence, at, end, obligations) : null;
    if (thing !== null) return { kind: 'thing', end: thing };
    if (at === from) {
      const leads = (!isLast && opensPhrase(sentence, at, limit)) || (isCase && !starts.has(at));
      return leads ? { kind: 'introduction' } : { kind: 'predicate', end: at };
    }
    const hasPredicate = at < end;
    const alone = actor === end && !isLast && goesOn(sentence, end) ? actor : null;
    const split =
      doubtful !== null &&
      !starts.has(at) &&
      !text.startsWith(COPULATIVE, at) &&
      text.slice(at, end).includes(RELATIVE) &&
      !compound.test(text.slice(from, at));
    const last = hasPredicate && !split ? actor : (doubtful ?? alone);
    const isAlone =
      last !== null && (cueFollows(sentence, last, limit) || TIMED.has(text.charAt(last)));
    if (isCase && !isAlone) return { kind: 'introduction' };
    const runsOn =
      at === from + manner || (joined && VERBAL.test(words.wordAt(text, at, limit).tag));
    if (last === null && ordered && hasPredicate && runsOn && !starts.has(at))
      return { kind: 'predicate', end: from };
    if (last === null && ordered && !hasPredicate && !isCase)
      return { kind: 'predicate', end: from };
    if (last === null) return hasPredicate ? { kind: 'thing', end: at } : { kind: 'introduction' };
    if (ordered) return { kind: 'predicate', end: from };
    const isNoun = !isCase && PLACED.test(text.slice(last, end));
    const isClause =
      !hasCue(sentence, { start, end }) &&
      VERBAL.test(words.wordAt(text, last, limit).tag) &&
      COPULA.test(text.slice(last, end));
    if (isNoun || isClause) return { kind: 'thing', end };
    return { kind: 'actor', name: withoutRemarks(text.slice(from, last)), end: last };
  };
}

/** Where a noun that a verb phrase modifies ends, right before what it ought to do: 减少风险的措施应…. */
function objectEnd(
  sentence: CuedSentence,
  at: number,
  end: number,
  obligations: ReadonlySet<string>
): number | null {
  const ought = cuesWithin(sentence, at + 1, end)[0];
  if (!ought || !obligations.has(ought.word)) return null;
  return MODIFIED.test(sentence.text.slice(at, ought.start)) ? ought.start : null;
}

/** Past an enumerator, times, conjunctions and adverbs. */
function skipOpening(
  { text, starts }: CuedSentence,
  start: number,
  limit: number,
  words: WordReader
): number {
  let at = start + (ENUMERATOR.exec(text.slice(start, start + 8))?.[0].length ?? 0);
  while (at < limit && !starts.has(at) && words.actorAt(text, at, limit) === 0) {
    const { length, tag } = words.wordAt(text, at, limit);
    if (!OPENING.test(tag)) break;
    at += length;
    if (text.charAt(at) === RELATIVE) return at - length;
    if (text.charAt(at) === '、') at += 1;
  }
  return at;
}

function walk(
  { text, starts }: CuedSentence,
  from: number,
  limit: number,
  words: WordReader,
  offices: ReadonlySet<string>,
  opensCompound: (text: string, at: number) => boolean
): Phrase {
  const phrase: Phrase = {
    from,
    at: from,
    actor: null,
    doubtful: null,
    ordered: false,
    manner: 0,
    joined: false
  };
  let head: string | null = null;
  /** At the phrase's head, or behind an “and”: only there a known actor stands by itself. */
  let opens = true;
  let isPronoun = false;

  while (phrase.at < limit && !starts.has(phrase.at)) {
    const { at } = phrase;
    const behind = phrase.actor === at;
    const close = closeOf(text, at, limit);
    if (close !== null) {
      phrase.at = close + 1;
      phrase.actor = behind && text.charAt(close) === REMARK_END ? phrase.at : null;
      continue;
    }
    const known = opens ? words.actorAt(text, at, limit) : 0;
    const word = words.wordAt(text, at, limit);
    if (known >= word.length || (known > 0 && starts.has(at + known))) {
      phrase.at = phrase.actor = at + known;
      isPronoun = PRONOUN.test(text.slice(at, at + known));
      phrase.joined = opens = false;
      continue;
    }
    const surface = text.slice(at, at + word.length);
    const isFirst = at === from;
    if (!isFirst && JOINTS.has(surface)) {
      phrase.at += word.length;
      phrase.joined = opens = true;
      continue;
    }
    const modified = isFirst ? null : modifierEnd(text, at, surface, limit);
    if (modified !== null) {
      Object.assign(phrase, { at: modified, actor: null, ordered: false });
      continue;
    }
    const next = text.charAt(at + word.length);
    if (behind && VERBAL.test(word.tag) && next === RELATIVE) {
      if (text.charAt(at + word.length + 1) === COPULATIVE) break;
      Object.assign(phrase, { at: at + word.length + 1, actor: null, ordered: false });
      continue;
    }
    if (behind && next === MANNERED && words.wordAt(text, at + word.length, limit).length === 1)
      break;
    if (behind && isPronoun && MANNER.test(word.tag)) break;
    if (behind && text.slice(from, at) === FIRST_PERSON) break;
    const isSet = PHRASE.test(word.tag);
    const isListed = behind && isSet && next === '、';
    const isCompound =
      !isFirst && (!behind || isSet) && (opensCompound(text, at + word.length) || isListed);
    if (!isCompound && !isNominal(word, isFirst, behind, MODIFIERS.has(text.charAt(at - 1)))) break;
    if (behind && VERBAL_NOUN.test(word.tag)) phrase.doubtful = at;
    if (isFirst && ADJECTIVE.test(word.tag)) phrase.manner = word.length;
    if (isFirst) phrase.ordered = ORDER.test(word.tag) && word.head === null;
    const isNamed = behind && PERSON.test(word.tag) && head !== null && offices.has(head);
    phrase.at += word.length;
    phrase.actor = word.head !== null || isNamed ? phrase.at : null;
    ({ head } = word);
    phrase.joined = opens = false;
  }
  return phrase;
}

function closeOf(text: string, at: number, limit: number): number | null {
  const mark = QUOTES.get(text.charAt(at));
  if (mark === undefined) return null;
  const close = text.slice(at, limit).indexOf(mark);
  return close === -1 ? null : at + close;
}

/** Where a 的, or a 关于…的, ends. */
function modifierEnd(text: string, at: number, surface: string, limit: number): number | null {
  if (MODIFIERS.has(surface)) return at + 1;
  if (surface !== ABOUT) return null;
  const end = text.slice(at, limit).indexOf('的');
  return end === -1 ? null : at + end + 1;
}

/** Whether a word goes on with a noun phrase, given what stands before it. */
function isNominal(
  { tag, head }: Word,
  isFirst: boolean,
  behindActor: boolean,
  behindModifier: boolean
): boolean {
  if (NOMINAL.test(tag)) return true;
  if (PHRASE.test(tag)) return !behindActor;
  return VERBAL.test(tag) && head !== null && !isFirst && !behindActor && !behindModifier;
}

function withoutRemarks(name: string): string {
  return name.replace(/（[^（）]*）/g, '');
}
