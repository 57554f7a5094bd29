import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Segmenter } from '#lib/analysis/reading.ts';
import { InputError, reason } from './errors.ts';

const require = createRequire(import.meta.url);

interface Jieba {
  DEFAULT_DICT: string;
  load(): void;
  cut(text: string, hmm: boolean): string[];
}

const HELP =
  'Install a C++ compiler (build-essential on Debian, Xcode’s command line tools on macOS, Visual Studio’s build tools on Windows) and run “npm rebuild nodejieba”, ' +
  'or put the prebuilt binary of its GitHub release into node_modules/nodejieba/build/Release.';

let loaded: Segmenter | undefined;

/**
 * nodejieba with its dictionary in memory, read once.
 * @throws {InputError} that says how to get it, where it cannot be loaded.
 */
export function loadSegmenter(): Segmenter {
  try {
    return (loaded ??= load());
  } catch (error) {
    throw new InputError(`nodejieba cannot be loaded: ${reason(error)} ${HELP}`);
  }
}

function load(): Segmenter {
  const jieba = require('nodejieba') as Jieba;
  const { version } = require('nodejieba/package.json') as { version: string };
  jieba.load();
  const { entries, total } = readDictionary(jieba.DEFAULT_DICT);
  const reach = createReach(entries.keys());
  return {
    name: `nodejieba@${version}`,
    cut: (line) => jieba.cut(line, true),
    lookup: (word) => (word.length > reach(word, 0) ? null : (entries.get(word) ?? null)),
    reach,
    total
  };
}

/** The dictionary's lines: word, frequency, part-of-speech tag. */
function readDictionary(path: string) {
  const entries = new Map<string, { frequency: number; tag: string }>();
  let total = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const end = line.indexOf(' ');
    const next = line.indexOf(' ', end + 1);
    if (end < 1) continue;
    const frequency = Number(line.slice(end + 1, next));
    entries.set(line.slice(0, end), { frequency, tag: line.slice(next + 1) });
    total += frequency;
  }
  return { entries, total };
}

const PLACES = 1 << 20;

/** Makes a quick upper bound for the length of those of `words` that begin at a place, by its first two characters. */
function createReach(words: Iterable<string>): (text: string, at: number) => number {
  const longest = new Uint8Array(PLACES);
  const placeOf = (text: string, at: number) =>
    (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1)) & (PLACES - 1);
  for (const word of words) {
    if (word.length === 1) continue;
    const place = placeOf(word, 0);
    longest[place] = Math.max(longest[place]!, word.length);
  }
  return (text, at) => Math.max(1, longest[placeOf(text, at)]!);
}
