import { expect, test } from 'vitest';
import { highlight } from '#lib/series/highlight.ts';
import type { PassageMark } from '#lib/series/passages.ts';

const text = '开展海洋科学研究和海洋生态保护。';
const marks: PassageMark[] = [
  ['term', '海洋', 2, 4],
  ['term', '海洋', 9, 11],
  ['theme', 'ocean', 2, 8]
];
const shown = (name: Parameters<typeof highlight>[2]) =>
  highlight(text, marks, name).map(({ text, kinds }) =>
    kinds.length > 0 ? `[${text}|${kinds.join('+')}]` : text
  );

test('only the words of what is wanted are marked, and no character is lost', () => {
  expect(shown((kind) => (kind === 'term' ? 'a' : null))).toEqual([
    '开展',
    '[海洋|a]',
    '科学研究和',
    '[海洋|a]',
    '生态保护。'
  ]);
  expect(shown(() => null)).toEqual([text]);
});

test('stretches shown alike become one, others are cut where they overlap', () => {
  expect(shown(() => 'a').slice(1, 2)).toEqual(['[海洋科学研究|a]']);
  expect(shown((kind) => kind).slice(1, 3)).toEqual(['[海洋|term+theme]', '[科学研究|theme]']);
});
