import { expect, test } from 'vitest';
import { createPhraseTest } from '#lib/analysis/phrases.ts';

const VERBS = new Set(['发展', '协同发展']);
const NAMES = new Map([
  ['共产党', 'organisation'],
  ['国务院', 'organisation'],
  ['澳门', 'place'],
  ['京津冀', 'place']
] as const);
const isPhrase = createPhraseTest(
  { lookup: (word) => ({ frequency: 1, tag: VERBS.has(word) ? 'vn' : 'n' }) },
  new Set(['领导']),
  (word) => (NAMES as ReadonlyMap<string, 'organisation' | 'place'>).get(word)
);

test.each([
  ['代表 国务院', false],
  ['共产党 领导', false],
  ['澳门 发展 经济', false],
  ['京津冀 协同发展', true],
  ['国务院 总理', true],
  ['生态 环境 质量', true]
])('%s', (words, expected) => {
  expect(isPhrase(words.split(' '))).toBe(expected);
});
