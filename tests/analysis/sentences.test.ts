import { expect, test } from 'vitest';
import { cutSpans, sentenceEnds } from '#lib/analysis/sentences.ts';

const sentences = (text: string) => {
  const ends = sentenceEnds(text);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
};

test.each([
  ['甲。乙！丙', ['甲。', '乙！', '丙']],
  ['他说：“好。”我们同意。', ['他说：“好。”', '我们同意。']],
  ['“好。”的提法不妥。', ['“好。”的提法不妥。']],
  ['《怎么办？》一书。', ['《怎么办？》一书。']],
  ['一；二；三。', ['一；二；三。']],
  ['真的？！是。', ['真的？！', '是。']],
  ['', []]
])('%j is split into %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('spans are cut where sentences end, across a break', () => {
  expect(
    cutSpans(
      [
        [10, 14],
        [20, 25]
      ],
      [2, 6, 9]
    )
  ).toEqual([
    [[10, 12]],
    [
      [12, 14],
      [20, 22]
    ],
    [[22, 25]]
  ]);
});
