import { expect, test } from 'vitest';
import { highlight } from '#lib/series/highlight.ts';

const passage = {
  text: '开展海洋科学研究和海洋生态保护。',
  marks: [
    ['term', '海洋', 2, 4],
    ['term', '海洋', 9, 11],
    ['theme', 'ocean', 2, 8]
  ] as ['term' | 'theme', string, number, number][]
};
const shown = (picks: Record<string, string>) =>
  highlight(passage, picks).map(({ text, marked }) => (marked ? `[${text}]` : text));

test('only the words of what is picked are marked, and no character is lost', () => {
  expect(shown({ term: '海洋' })).toEqual(['开展', '[海洋]', '科学研究和', '[海洋]', '生态保护。']);
  expect(shown({ section: 's1' })).toEqual([passage.text]);
});

test('overlapping stretches become one', () => {
  expect(shown({ term: '海洋', theme: 'ocean' })).toEqual([
    '开展',
    '[海洋科学研究]',
    '和',
    '[海洋]',
    '生态保护。'
  ]);
});
