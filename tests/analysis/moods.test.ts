import { expect, test } from 'vitest';
import { createMoodCarrier, type Said } from '#lib/analysis/moods.ts';

const verb = (text: string, said: Partial<Said> = {}): Said => ({
  section: 's1',
  paragraph: 'p1',
  text,
  begins: 'verb',
  position: 'none',
  modal: null,
  ...said
});
const promise = verb('双方将深化合作。', { begins: 'other', position: 'commit', modal: 'promise' });
const demand = verb('必须坚持改革。', { position: 'urge', modal: 'demand' });

test('a promise goes on within its paragraph and no farther', () => {
  const carry = createMoodCarrier(() => false);
  expect(carry(promise)).toBe('commit');
  expect(carry(verb('探索新模式。'))).toBe('commit');
  expect(carry(verb('扩大交流。', { paragraph: 'p2' }))).toBe('none');
});

test('a demand goes on until another sentence takes a stance', () => {
  const carry = createMoodCarrier(() => false);
  expect([carry(demand), carry(verb('健全市场体系。'))]).toEqual(['urge', 'urge']);
  expect(carry(verb('反对浪费。', { position: 'oppose' }))).toBe('oppose');
  expect(carry(verb('完善制度。'))).toBe('none');
});

test('under a heading that begins with a verb every order demands', () => {
  const carry = createMoodCarrier((section) => section === 's2');
  expect(carry(verb('完善制度。'))).toBe('none');
  expect(carry(verb('完善制度。', { section: 's2' }))).toBe('urge');
  expect(carry(verb('市场体系更加完善。', { section: 's2', begins: 'other' }))).toBe('none');
});

test.each([
  '完成了改革任务。',
  '已完成改革任务。',
  '坚持开放是基本国策。',
  '完善制度，是发展的保证。',
  '仍处于起步阶段。'
])('%s tells what is, it demands nothing', (text) => {
  expect(createMoodCarrier(() => true)(verb(text))).toBe('none');
});

test.each([
  '为了人民，完善制度。',
  '深入了解民意。',
  '加强治理，特别是基层治理。',
  '坚持实事求是。'
])('%s demands all the same', (text) => {
  expect(createMoodCarrier(() => true)(verb(text))).toBe('urge');
});
