import { expect, test } from 'vitest';
import { createCueFinder, cuesWithin, hasCue } from '#lib/analysis/cues.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const find = createCueFinder(lexicon);
const cues = (text: string) => find(text).hits.map(({ word, position }) => `${word} ${position}`);

test('cues come in the text’s order with their places, the longest one first', () => {
  expect(find('双方坚决反对霸权，高度评价对话。').hits).toEqual([
    { word: '坚决反对', position: 'oppose', start: 2, end: 6 },
    { word: '高度评价', position: 'support', start: 9, end: 13 }
  ]);
});

test.each([
  '自愿参加活动。',
  '参加志愿服务。',
  '共同的愿景。',
  '适应新形势。',
  '供应链稳定。',
  '主要任务。'
])('%s only holds characters of a cue', (text) => {
  expect(cues(text)).toEqual([]);
});

test('应 demands, but an invitation does not', () => {
  expect(cues('各国应加强对话。')).toEqual(['应 urge']);
  expect(cues('应甲国总统邀请，乙国总理访问甲国。')).toEqual([]);
});

test('a clause has a cue where the whole of it lies within', () => {
  const sentence = find('形势严峻，双方呼吁停火。');
  expect(sentence.clauses.map((clause) => hasCue(sentence, clause))).toEqual([false, true]);
  expect([...sentence.starts]).toEqual([7]);
});

test('the cues of a stretch are those that begin in it', () => {
  const sentence = find('双方坚决反对霸权，高度评价对话。');
  const words = (start: number, end: number) =>
    cuesWithin(sentence, start, end).map(({ word }) => word);
  expect(words(0, 8)).toEqual(['坚决反对']);
  expect(words(2, 10)).toEqual(['坚决反对', '高度评价']);
  expect(words(3, 9)).toEqual([]);
});
