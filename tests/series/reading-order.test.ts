import { expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { readingOrder } from '#lib/series/reading-order.ts';

const order = readingOrder({
  sections: [],
  paragraphs: [
    { id: 'p1', section: 's1', kind: 'body', spans: [[10, 20]] },
    { id: 'h1', section: 's2', kind: 'heading', spans: [[22, 26]] },
    {
      ...{ id: 'p2', section: 's2', kind: 'body' },
      spans: [
        [30, 35],
        [40, 45]
      ]
    }
  ]
} as unknown as Pick<Analysis, 'paragraphs' | 'sections'>);

test('places count the characters read, without headings and gaps', () => {
  expect([10, 15, 30, 34, 40, 44].map(order.place)).toEqual([0, 5, 10, 14, 15, 19]);
  expect(order.length).toBe(20);
});

test('what lies before, between or after is booked on the end of what was read', () => {
  expect([0, 24, 37, 99].map(order.place)).toEqual([0, 10, 15, 20]);
});

test('sections reach over their paragraphs', () => {
  expect(order.sections).toEqual([
    { id: 's1', start: 0, end: 10 },
    { id: 's2', start: 10, end: 20 }
  ]);
});
