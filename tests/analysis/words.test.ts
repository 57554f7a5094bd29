import { expect, test } from 'vitest';
import { createMatcher } from '#lib/analysis/matcher.ts';
import { cutWords } from '#lib/analysis/words.ts';

const ENTRY = { frequency: 1, tag: 'n' };

/** Cuts at the bars. */
function cut(marked: string, patterns: string[], names: string[] = [], guessed: string[] = []) {
  const text = marked.replaceAll('|', '');
  const words = cutWords(
    { text },
    { cut: () => marked.split('|'), lookup: (word) => (guessed.includes(word) ? null : ENTRY) },
    createMatcher(patterns, { overlapping: true }),
    (index) => names.includes(patterns[index] ?? '')
  );
  for (const { text: word, start, end } of [...words.tokens, ...words.nested]) {
    expect(text.slice(start, end)).toBe(word);
  }
  expect(words.tokens.map((token) => token.text).join('')).toBe(text);
  return {
    tokens: words.tokens.map((token) => token.text),
    nested: words.nested.map((token) => token.text).sort()
  };
}

test('a protected term stays whole, and the words in it are still found', () => {
  expect(cut('深化|全面|战略|协作|伙伴关系', ['全面战略协作伙伴关系', '伙伴关系'])).toEqual({
    tokens: ['深化', '全面战略协作伙伴关系'],
    nested: ['伙伴关系', '全面', '协作', '战略'].sort()
  });
});

test('the longest of two wins', () => {
  expect(cut('上海|合作|组织|成员国', ['上海', '上海合作组织', '合作组织']).tokens).toEqual([
    '上海合作组织',
    '成员国'
  ]);
});

test('a short name is no part of a longer word', () => {
  expect(cut('发展中国家|的|利益', ['中国']).tokens).toEqual(['发展中国家', '的', '利益']);
  expect(cut('发展|中国|经济', ['中国']).tokens).toEqual(['发展', '中国', '经济']);
});

test('a long name overrules the segmenter’s edges', () => {
  expect(cut('产业|链供|应链|稳定', ['产业链供应链'])).toEqual({
    tokens: ['产业链供应链', '稳定'],
    nested: ['产业', '应链', '链供'].sort()
  });
});

test('the words of a name are not counted by themselves', () => {
  const name = '上海合作组织';
  expect(cut('上海|合作|组织|合作', [name, '上海'], [name])).toEqual({
    tokens: [name, '合作'],
    nested: []
  });
});
