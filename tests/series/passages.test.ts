import { expect, test } from 'vitest';
import { passageIndex, passagePiece } from '#lib/series/passages.ts';
import { pieceOf, pieceStarts } from '#lib/series/pieces.ts';
import type { Analysis } from '#lib/analysis/contract.ts';

const text = '甲海洋乙。丙海洋。';
const sentence = (id: string, start: number, end: number) => ({
  id,
  paragraph: id.split('.')[0] ?? id,
  section: 's1',
  spans: [[start, end]] as [number, number][],
  repeated: id === 'p2.1',
  actor: null,
  positions: ['none'] as ['none'],
  themes: ['ocean'],
  cues: [{ theme: 'ocean', span: [start + 1, start + 3] as [number, number] }]
});
const analysis = {
  text,
  sentences: [sentence('p1.1', 0, 5), sentence('p2.1', 5, 9)],
  terms: [
    {
      id: '海洋',
      occurrences: [
        { span: [1, 3], sentence: 'p1.1', repeated: false },
        { span: [6, 8], sentence: 'p2.1', repeated: true }
      ]
    }
  ],
  references: [],
  links: []
} as unknown as Analysis;

test('the index lists rows behind everything that can be picked', () => {
  const index = passageIndex(analysis);
  expect(index.sentences).toEqual(['p1.1', 'p2.1']);
  expect(index.repeated).toEqual([1]);
  expect(index.behind.term).toEqual({ 海洋: [0, 1] });
  expect(index.behind.theme).toEqual({ ocean: [0, 1] });
  expect(index.behind.section).toEqual({ s1: [0, 1] });
  expect(index.behind.paragraph).toEqual({ p1: [0], p2: [1] });
  expect(index.behind.actor).toEqual({});
  expect(index.pieces).toEqual([0]);
});

test('marks are offsets in their own sentence', () => {
  const { texts, marks } = passagePiece(analysis, 0);
  expect(texts).toEqual(['甲海洋乙。', '丙海洋。']);
  const words = marks.map((own, row) =>
    own.map(([, , start, end]) => texts[row]?.slice(start, end))
  );
  expect(words).toEqual([
    ['海洋', '海洋'],
    ['海洋', '海洋']
  ]);
});

test('pieces begin with a paragraph and cover all rows', () => {
  const sentences = Array.from({ length: 100 }, (_, i) => ({
    ...sentence(`p${i >> 2}.${i & 3}`, 0, 1),
    spans: [[i * 1000, (i + 1) * 1000]] as [number, number][]
  }));
  const starts = pieceStarts({ sentences });
  expect(starts).toEqual([0, 24, 48, 72, 96]);
  expect([0, 23, 24, 99].map((row) => pieceOf(starts, row))).toEqual([0, 0, 1, 4]);
});

test('a word in a sentence that is not listed is an error, not a word of the first sentence', () => {
  const occurrences = [{ span: [1, 3], sentence: 'p9.1', repeated: false }];
  const broken = { ...analysis, terms: [{ id: '海洋', occurrences }] } as unknown as Analysis;
  expect(() => passageIndex(broken)).toThrow('lists no sentence “p9.1”');
});
