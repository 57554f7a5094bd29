import { expect, test } from 'vitest';
import { moved, readStep, STEPS, writeStep } from '#lib/briefing/steps.ts';
import { chartIds } from '#lib/series/registry.ts';

test('the title comes first, then every chart once', () => {
  expect(STEPS[0]).toBe('title');
  expect(STEPS.slice(1).toSorted()).toEqual(chartIds.toSorted());
});

test('moves stay at either end', () => {
  expect(moved('title', 'next')).toBe(STEPS[1]);
  expect(moved('title', 'previous')).toBe('title');
  expect(moved('terms', 'first')).toBe('title');
  const last = moved('terms', 'last');
  expect(last).toBe(STEPS.at(-1));
  expect(moved(last, 'next')).toBe(last);
  expect(moved(last, 'previous')).toBe(STEPS.at(-2));
});

test('an address names its step and keeps what is picked', () => {
  const url = new URL('https://example.org/zh/x/present/?theme=energy');
  const there = writeStep(url, 'timeline');
  expect(there.search).toBe('?theme=energy&step=timeline');
  expect(readStep(there.searchParams)).toBe('timeline');
  expect(writeStep(there, 'title').search).toBe('?theme=energy');
  expect(url.search).toBe('?theme=energy');
});

test.each(['', '?step=', '?step=nothing', '?step=toString', '?step=%E0%A4%A'])(
  'an address without a known step (%s) leads to the first',
  (search) => expect(readStep(new URLSearchParams(search))).toBe('title')
);
