import { expect, test } from 'vitest';
import { eachChunk, readChunks } from '#lib/analysis/chunks.ts';

const nothing = () => false;

test('sentences are divided behind commas and full stops, and equal chunks share a number', () => {
  const sentences = ['双方指出，应加强合作；互利。', '', '俄方愿，双方指出，”'];
  const chunks = readChunks(sentences, nothing);
  expect(chunks.texts).toEqual(['双方指出，', '应加强合作；互利。', '俄方愿，', '”']);
  expect(chunks.numbers).toEqual([0, 1, 2, 0, 3]);
  expect(chunks.ends).toEqual([2, 2, 5]);
  sentences.forEach((sentence, at) => {
    let joined = '';
    eachChunk(chunks, at, (chunk) => (joined += chunks.texts[chunk]!));
    expect(joined).toBe(sentence);
  });
});

test('a sentence that must not be divided is one chunk', () => {
  expect(readChunks(['《甲，乙》生效。', '甲，乙'], (text) => text.includes('《')).texts).toEqual([
    '《甲，乙》生效。',
    '甲，',
    '乙'
  ]);
});
