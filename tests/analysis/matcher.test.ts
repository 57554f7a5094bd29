import { expect, test } from 'vitest';
import { createMatcher, createPrefixReader, joinMatchers } from '#lib/analysis/matcher.ts';

const words = ['联合国', '联合国教科文组织', '教科文', '国教', '组织法'];
const cut = (text: string, found: { start: number; end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end));

test('takes the leftmost, then the longest, and nothing inside it', () => {
  const text = '在联合国教科文组织和联合国教育部';
  const found = createMatcher(words)(text);
  expect(cut(text, found)).toEqual(['联合国教科文组织', '联合国']);
  expect(found[0]).toEqual({ index: 1, start: 1, end: 9 });
});

test('falls back to the shorter pattern where the longer one breaks off', () => {
  const text = '联合国教科文组';
  expect(cut(text, createMatcher(words)(text))).toEqual(['联合国', '教科文']);
});

test('lists overlapping matches on request, by start, then shortest first', () => {
  const text = '联合国教科文组织';
  const found = createMatcher(words, { overlapping: true })(text);
  expect(cut(text, found)).toEqual(['联合国', '联合国教科文组织', '国教', '教科文']);
});

test('finds patterns outside the basic plane, at both ends, one unit long', () => {
  expect(createMatcher(['𠮷野', '家'])('𠮷野家')).toEqual([
    { index: 0, start: 0, end: 3 },
    { index: 1, start: 3, end: 4 }
  ]);
});

test('of equal patterns the first counts; an empty one is refused; none find nothing', () => {
  expect(createMatcher(['甲', '甲'])('甲')).toEqual([{ index: 0, start: 0, end: 1 }]);
  expect(() => createMatcher(['甲', ''])).toThrow('Pattern 1 is empty.');
  expect(createMatcher([])('甲乙')).toEqual([]);
});

test('agrees with a naive search over many patterns', () => {
  const units = '中国和平发展合作';
  const pick = (seed: number) => units.charAt(seed % units.length);
  const patterns = Array.from({ length: 300 }, (_, i) =>
    Array.from({ length: 1 + (i % 5) }, (_, j) => pick((i * 7919 + j * j * 31 + i * j) >>> 1)).join(
      ''
    )
  );
  const text = Array.from({ length: 2000 }, (_, i) => pick((i * i * 13 + i * 7) >>> 2)).join('');
  const naive = [...text].flatMap((_, start) =>
    [1, 2, 3, 4, 5].flatMap((length) => {
      const index = patterns.indexOf(text.slice(start, start + length));
      return index < 0 || start + length > text.length
        ? []
        : [{ index, start, end: start + length }];
    })
  );
  expect(createMatcher(patterns, { overlapping: true })(text)).toEqual(naive);
});

test('two matchers joined find what one of all their patterns finds', () => {
  const [listed, own] = [
    ['中国', '合作'],
    ['中国合作', '国合']
  ];
  const all = createMatcher([...listed, ...own], { overlapping: true });
  const joined = joinMatchers(
    createMatcher(listed, { overlapping: true }),
    createMatcher(own, { overlapping: true }),
    listed.length
  );
  for (const text of ['中国合作与合作', '合作', '无']) expect(joined(text)).toEqual(all(text));
});

test('a prefix reader gives the longest word at a place that ends in time', () => {
  const read = createPrefixReader(['联', '联合国', '联合国宪章']);
  expect(read('《联合国宪章》', 1, 7)).toBe('联合国宪章');
  expect(read('《联合国宪章》', 1, 5)).toBe('联合国');
  expect(read('联合', 0, 2)).toBe('联');
  expect(read('联合国', 1, 3)).toBeNull();
  expect(read('联', 0, 0)).toBeNull();
});
