import verbFrames from '../lexicon/verb-frames.json' with { type: 'json' };
import type { Words } from './breaks.ts';
import { findMisprints } from './misprints.ts';

/** A place whose wording can hardly be meant: offsets [from, to) into a text. */
export interface Suspect {
  text: number;
  from: number;
  to: number;
  reason: 'misprint' | 'doubled' | 'verbs' | 'object' | 'unfinished';
  /** What stands elsewhere in the text in its place. */
  usual: string | null;
}

const alternatives = (words: readonly string[]) => words.join('|');
const CLASH = new RegExp(
  `(?:${alternatives(verbFrames.needObject)})(?:${alternatives(verbFrames.saying)})`,
  'g'
);
const GOVERNING = new RegExp(alternatives(verbFrames.governing));
const NOT_GOVERNING = new RegExp(alternatives(verbFrames.notGoverning), 'g');
/** 唯一未…，: a modifier that waits for its noun when the clause ends. */
const WAITING = new RegExp(
  `(?:${alternatives(verbFrames.unique)})(?:${alternatives(verbFrames.negations)})[^${verbFrames.bearers.join('')}，。；！？]{3,40}(?=[，。；])`,
  'g'
);
/** 将加强有关决定，: an object that its verb cannot take, unless a word between them takes it. */
const MISMATCHES = verbFrames.mismatches.map(
  ({ verbs, objects, between }) =>
    new RegExp(
      `(${alternatives(verbs)})(?<=(?:^|[，。；：]|[将愿应要]|继续|进一步|共同)\\1)(?:(?!${alternatives(between)})[^，。；：]){0,30}(?:${alternatives(objects)})(?=[，。；])`,
      'g'
    )
);
const FREE = new Set(verbFrames.free);
const HAN = /[\u4e00-\u9fff]/;

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[，。；：]/.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function* clashes(text: string): Generator<[number, number]> {
  for (const match of text.matchAll(CLASH)) {
    const before = text.slice(clauseStart(text, match.index), match.index);
    const governed = GOVERNING.test(before.replace(NOT_GOVERNING, ''));
    if (!governed) yield [match.index, match.index + match[0].length];
  }
}

/** A character printed twice where no word of the list holds or starts with the second one. */
function* doubled(text: string, words: Words): Generator<[number, number]> {
  const isWord = (from: number, to: number) =>
    from >= 0 && to <= text.length && words.lookup(text.slice(from, to)) !== null;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + 1)) continue;
    const sign = text.charAt(at);
    if (!HAN.test(sign)) continue;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
    const reduplicated =
      before === sign ||
      after === sign ||
      (after !== '' && after === text.charAt(at + 3)) ||
      (before !== '' && before === text.charAt(at - 2));
    if (reduplicated) continue;
    let read = FREE.has(sign) && [2, 3, 4].some((length) => isWord(at + 1 - length, at + 1));
    for (let from = at - 2; from <= at + 1 && !read; from += 1)
      for (let to = at + 2; to <= from + 4 && !read; to += 1)
        read = to - from > 1 && isWord(from, to);
    if (!read) yield [at, at + 2];
  }
}

const DANGLING = new RegExp(`(?:${alternatives(verbFrames.dangling)})(?=[，。；！？])`, 'g');
/** A clause of less than this holds nothing else. */
const CLAUSE = 3;

/** A conjunction or preposition right before a stop, unless it ends a word. */
function* dangling(text: string, words: Words): Generator<[number, number]> {
  for (const { 0: match, index } of text.matchAll(DANGLING)) {
    const end = index + match.length;
    if (end < CLAUSE) continue;
    const inWord = [2, 3, 4].some(
      (length) =>
        length > match.length && words.lookup(text.slice(Math.max(end - length, 0), end)) !== null
    );
    if (!inWord) yield [index, end];
  }
}

function* matches(text: string, pattern: RegExp): Generator<[number, number]> {
  for (const { 0: found, index } of text.matchAll(pattern)) yield [index, index + found.length];
}

/** Finds wording that is likely damaged. Without a word list, doubled and dangling words are not looked for. */
export function findSuspects(texts: readonly string[], words: Words | null): Suspect[] {
  const suspects: Suspect[] = findMisprints(texts);
  texts.forEach((text, at) => {
    const add = (reason: Suspect['reason'], places: Iterable<[number, number]>) => {
      for (const [from, to] of places) suspects.push({ text: at, from, to, reason, usual: null });
    };
    add('verbs', clashes(text));
    for (const pattern of MISMATCHES) add('object', matches(text, pattern));
    add('unfinished', matches(text, WAITING));
    if (!words) return;
    add('doubled', doubled(text, words));
    add('unfinished', dangling(text, words));
  });
  return suspects.sort((a, b) => a.text - b.text || a.from - b.from);
}
