import { expect, test } from 'vitest';
import { createWordReader } from '#lib/analysis/noun-words.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const DICTIONARY = new Map([
  ['对', { frequency: 900, tag: 'p' }],
  ['对局', { frequency: 20, tag: 'n' }],
  ['局势', { frequency: 500, tag: 'n' }],
  ['深化', { frequency: 400, tag: 'vn' }],
  ['改革', { frequency: 800, tag: 'vn' }],
  ['深化改革', { frequency: 3, tag: 'n' }],
  ['负责', { frequency: 600, tag: 'v' }],
  ['负责人', { frequency: 300, tag: 'n' }],
  ['人口', { frequency: 700, tag: 'n' }],
  ['监察', { frequency: 100, tag: 'vn' }],
  ['委员', { frequency: 200, tag: 'n' }],
  ['方案', { frequency: 200, tag: 'n' }]
]);

const { actorAt, wordAt } = createWordReader(
  { lookup: (word) => DICTIONARY.get(word) ?? null },
  { names: ['双方', '国务院', '印尼'], heads: ['机关', '监察委员会', '负责人'] },
  { ...lexicon.clauses, verbs: ['深化', '负责'], introductions: ['对'], determiners: ['各'] }
);
const word = (text: string) => {
  const { length, tag, head } = wordAt(text, 0, text.length);
  return [text.slice(0, length), tag, head];
};

test('the longest word counts, listed ones with their listed tag', () => {
  expect(word('改革开放')).toEqual(['改革', 'vn', null]);
  expect(word('深化开放')).toEqual(['深化', 'v', null]);
  expect(word('各机关')).toEqual(['各', 'r', null]);
  expect(word('𠮷')).toEqual(['\ud842', 'x', null]);
});

test('a rare entry that begins with a verb is several words', () => {
  expect(word('深化改革的措施')).toEqual(['深化', 'v', null]);
});

test('a preposition or a verb stands before the more common of two overlapping words', () => {
  expect(word('对局势的看法')).toEqual(['对', 'p', null]);
  expect(word('对局胜负')).toEqual(['对局', 'n', null]);
  expect(word('负责人口统计')).toEqual(['负责', 'v', null]);
  expect(word('负责人讲话')).toEqual(['负责人', 'n', '负责人']);
});

test('a head noun runs on past the dictionary’s word', () => {
  expect(word('监察委员会的工作')).toEqual(['监察委员会', 'vn', '监察委员会']);
});

test.each([
  ['双方同意', 2],
  ['国务院决定', 3],
  ['印尼方重申', 3],
  ['印尼方案', 2],
  ['塞方重申', 2],
  ['该方案', 0],
  ['合作', 0]
])('%s begins with an actor of %i characters', (text, length) => {
  expect(actorAt(text, 0, text.length)).toBe(length);
});
