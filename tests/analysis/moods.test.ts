import { expect, test } from 'vitest';
import { createMoodCarrier, type Said } from '#lib/analysis/moods.ts';

const bid = (said: Partial<Said> = {}): Said => ({
  paragraph: 'p1',
  ordered: false,
  bids: true,
  position: 'none',
  modal: null,
  ...said
});
const promise = bid({ bids: false, position: 'commit', modal: 'promise' });
const demand = bid({ position: 'urge', modal: 'demand' });

test('a promise goes on within its paragraph and no farther', () => {
  const carry = createMoodCarrier();
  expect(carry(promise)).toBe('commit');
  expect(carry(bid())).toBe('commit');
  expect(carry(bid({ paragraph: 'p2' }))).toBe('none');
});

test('a demand goes on until another sentence takes a stance', () => {
  const carry = createMoodCarrier();
  expect([carry(demand), carry(bid())]).toEqual(['urge', 'urge']);
  expect(carry(bid({ position: 'oppose' }))).toBe('oppose');
  expect(carry(bid())).toBe('none');
});

test('what begins with a verb demands under a heading that orders, what tells something does not', () => {
  const carry = createMoodCarrier();
  expect(carry(bid())).toBe('none');
  expect(carry(bid({ ordered: true }))).toBe('urge');
  expect(carry(bid({ ordered: true, bids: false }))).toBe('none');
});
