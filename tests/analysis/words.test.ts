import { expect, test } from 'vitest';
import { createMatcher } from '#lib/analysis/matcher.ts';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';
import { createCutter } from '#lib/analysis/words.ts';

/** Cuts at the bars; a word in `guessed` is none of the dictionary's. */
function cut(marked: string, patterns: string[], names: string[] = [], guessed: string[] = []) {
  const text = marked.replaceAll('|', '');
  const vocabulary = new Vocabulary(
    { lookup: (word) => (guessed.includes(word) ? null : { frequency: 1, tag: 'n' }) },
    [],
    (word) => patterns.includes(word)
  );
  const words = createCutter({
    segmenter: { cut: () => marked.split('|') },
    find: createMatcher(patterns, { overlapping: true }),
    opaque: (index) => names.includes(patterns[index] ?? ''),
    typeOf: (word) => vocabulary.read(word)
  })(text);
  words.types.forEach((type, i) =>
    expect(text.slice(words.ends[i - 1] ?? 0, words.ends[i])).toBe(type.text)
  );
  const inside = [...words.nested, ...words.inner];
  for (const { type, start, end } of inside) expect(text.slice(start, end)).toBe(type.text);
  expect(words.ends.at(-1)).toBe(text.length);
  return {
    types: words.types.map(({ text }) => text),
    nested: inside.map(({ type }) => type.text).sort(),
    holders: inside.map(({ holder }) => holder.text)
  };
}

test('a protected term stays whole, and the words in it are still found', () => {
  const term = '全面战略协作伙伴关系';
  const words = cut('深化|全面|战略|协作|伙伴关系', [term, '伙伴关系', '协作伙伴关系']);
  expect(words.types).toEqual(['深化', term]);
  expect(words.nested).toEqual(['伙伴关系', '全面', '协作', '协作伙伴关系', '战略'].sort());
  expect(new Set(words.holders)).toEqual(new Set([term]));
});

test('the longest of two wins', () => {
  expect(cut('上海|合作|组织|成员国', ['上海', '上海合作组织', '合作组织']).types).toEqual([
    '上海合作组织',
    '成员国'
  ]);
});

test('a short name is no part of a longer word', () => {
  expect(cut('发展中国家|的|利益', ['中国']).types).toEqual(['发展中国家', '的', '利益']);
  expect(cut('发展|中国|经济', ['中国']).types).toEqual(['发展', '中国', '经济']);
});

test('a long name overrules the segmenter’s edges', () => {
  expect(cut('产业|链供|应链|稳定', ['产业链供应链']).types).toEqual(['产业链供应链', '稳定']);
});

test('a short name cuts through a word that the segmenter only guessed', () => {
  const patterns = ['中俄', '新时代'];
  expect(cut('深化|中俄新|时代|关系', patterns, [], ['中俄新']).types).toEqual([
    '深化',
    '中俄',
    '新时代',
    '关系'
  ]);
  expect(cut('深化|中俄新|时代|关系', patterns).types).toEqual(['深化', '中俄新', '时代', '关系']);
});

test('the unit of a date ends a word', () => {
  const vocabulary = new Vocabulary({ lookup: () => null }, [], () => false);
  const whole = createCutter({
    segmenter: { cut: (piece) => [piece] },
    find: () => [],
    opaque: () => false,
    typeOf: (word) => vocabulary.read(word)
  });
  const pieces = (text: string) => whole(text).types.map((type) => type.text);
  expect(pieces('28日以视频方式')).toEqual(['28日', '以视频方式']);
  expect(pieces('到二〇三五年基本实现')).toEqual(['到二〇三五年', '基本实现']);
});

test('the words of a name are not counted by themselves', () => {
  const name = '上海合作组织';
  const words = cut('上海|合作|组织|合作', [name, '上海'], [name]);
  expect(words.types).toEqual([name, '合作']);
  expect(words.nested).toEqual([]);
});
