import { rollups } from 'd3-array';
import { expect, test } from 'vitest';
import { discoverTerms } from '#lib/analysis/discovery.ts';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';

const TAGS: Record<string, string> = { 达到: 'v', 发扬: 'v', 各: 'r' };

/** Phrases of sentences whose words stand between bars. */
function discover(...sentences: string[]): string[] {
  const vocabulary = new Vocabulary(
    { lookup: (word) => ({ frequency: 1, tag: TAGS[word] ?? 'n' }) },
    ['推动', '的', '各'],
    () => false
  );
  const chunks = rollups(
    sentences,
    ({ length }) => length,
    (sentence) => sentence
  );
  return discoverTerms(
    chunks.map(([sentence, times]) => ({
      types: sentence.split('|').map((word) => vocabulary.read(word)),
      times
    }))
  )
    .map((words) => words.map(({ text }) => text).join(''))
    .sort();
}

/** Other words, so that the phrase is rare among them. */
const FILLER = Array.from({ length: 40 }, (_, i) => `丙${i}|丁${i}|的|戊${i}|。`);

test('a frequent, associated, bounded run is a term, its parts are none', () => {
  const found = discover(
    ...FILLER,
    '推动|南屿|自由|贸易港|建设',
    '的|南屿|自由|贸易港|，',
    '丙1|的|南屿|自由|贸易港|规划',
    '推动|南屿|自由|贸易港|。'
  );
  expect(found).toEqual(['南屿自由贸易港']);
});

test('twice is enough where the words stand together only, and no verb opens them', () => {
  expect(discover(...FILLER, '推动|碳峰|行动|，', '的|碳峰|行动|规划')).toEqual(['碳峰行动']);
  expect(discover(...FILLER, '丙1|发扬|精神|，', '丙2|发扬|精神|。')).toEqual([]);
  expect(discover(...FILLER, '推动|碳峰|行动|。')).toEqual([]);
});

test('a chunk that stands several times counts as often', () => {
  expect(
    discover(...FILLER, '推动|碳峰|行动|。', '推动|碳峰|行动|。', '的|碳峰|行动|规划')
  ).toEqual(['碳峰行动']);
});

test('a run that always continues the same way is no term', () => {
  const found = discover(
    ...FILLER,
    '推动|深海|资源|调查|，',
    '的|深海|资源|调查|。',
    '丙3|深海|资源|调查|丁3'
  );
  expect(found).toEqual(['深海资源调查']);
});

test('two frequent words that happen to meet are no term', () => {
  const often = Array.from({ length: 30 }, (_, i) => `丙${i}|合作|的|戊${i}|发展|丁${i}`);
  expect(discover(...often, '推动|合作|发展|，', '的|合作|发展|。', '丙1|合作|发展|丁2')).toEqual(
    []
  );
});

test('a determiner opens a phrase, whatever else stands before it', () => {
  expect(discover(...FILLER, '各|使团|团长|，', '各|使团|团长|推动')).toEqual(['使团团长']);
});

test('what only ever goes on in another noun is the beginning of one', () => {
  expect(discover(...FILLER, '丙1|科技|领军|企业', '丙2|科技|领军|人才')).toEqual([]);
  expect(discover(...FILLER, '丙1|科技|领军|。', '丙2|科技|领军|人才')).toEqual(['科技领军']);
});
