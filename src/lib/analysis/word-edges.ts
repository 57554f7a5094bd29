import { bisectRight } from 'd3-array';
import { eachChunk } from './chunks.ts';
import type { ChunkedWords } from './occurrences.ts';
import type { WordType } from './vocabulary.ts';

/** Whether a stretch [start, end) of a sentence, by its place in the document, cuts a word at one of its edges. */
export type CutTest = (sentence: number, start: number, end: number) => boolean;

/**
 * Makes a test of whether a stretch begins or ends within a known word that goes beyond it: 和谈 in 协商和谈判. What stands
 * within a single word cuts none: 教育 in 教育部.
 */
export function createCutTest({ chunks, words }: Pick<ChunkedWords, 'chunks' | 'words'>): CutTest {
  let read = -1;
  let ends: number[] = [];
  let types: WordType[] = [];

  const readSentence = (sentence: number) => {
    read = sentence;
    ends = [];
    types = [];
    let from = 0;
    eachChunk(chunks, sentence, (chunk) => {
      const own = words[chunk]!;
      for (const end of own.ends) ends.push(from + end);
      types.push(...own.types);
      from = ends.at(-1) ?? from;
    });
  };

  return (sentence, start, end) => {
    if (sentence !== read) readSentence(sentence);
    const first = bisectRight(ends, start);
    const last = bisectRight(ends, end - 1);
    if (first === last) return false;
    const cutsFirst = (ends[first - 1] ?? 0) < start && types[first]!.isKnown;
    const cutsLast = ends[last]! > end && types[last]!.isKnown;
    return cutsFirst || cutsLast;
  };
}
