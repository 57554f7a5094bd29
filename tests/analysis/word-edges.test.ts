import { expect, test } from 'vitest';
import { readChunks } from '#lib/analysis/chunks.ts';
import type { Segmenter } from '#lib/analysis/reading.ts';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';
import { createCutTest } from '#lib/analysis/word-edges.ts';
import { createCutter } from '#lib/analysis/words.ts';

const KNOWN = new Set(['协商', '谈判', '教育部', '和']);
const segmenter: Segmenter = {
  name: 'test',
  cut: (line) => line.split(/(协商|谈判|教育部|和|甲乙)/).filter((word) => word !== ''),
  lookup: (word) => (KNOWN.has(word) ? { frequency: 9, tag: 'n' } : null),
  total: 100
};

function cutTestOf(...sentences: string[]) {
  const vocabulary = new Vocabulary(segmenter, [], () => false);
  const cut = createCutter({
    segmenter,
    find: () => [],
    opaque: () => false,
    typeOf: (text) => vocabulary.read(text)
  });
  const chunks = readChunks(sentences, () => false);
  return createCutTest({ chunks, words: chunks.texts.map(cut) });
}

test('a stretch that ends within a known word cuts it', () => {
  const cuts = cutTestOf('会议通过。', '双方，协商和谈判。');
  expect(cuts(1, 5, 7)).toBe(true); // 和谈
  expect(cuts(1, 6, 8)).toBe(false); // 谈判
  expect(cuts(1, 3, 6)).toBe(false); // 协商和
});

test('a part of one word, and a word that the segmenter only guessed, are not cut', () => {
  expect(cutTestOf('教育部')(0, 0, 2)).toBe(false);
  expect(cutTestOf('和甲乙')(0, 0, 2)).toBe(false);
});
