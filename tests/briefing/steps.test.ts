import { describe, expect, test } from 'vitest';
import { moved, readStep, stepsOf, writeStep, type Step } from '#lib/briefing/steps.ts';
import { chartIds } from '#lib/series/chart-ids.ts';

const all = stepsOf([]);
const step = (id: string): Step => {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`There is no step ${id}.`);
  return found;
};

test('without exhibits the title comes first, then every chart once, and picks stay', () => {
  expect(all[0].chart).toBeNull();
  expect(
    all
      .slice(1)
      .map(({ chart }) => chart)
      .toSorted()
  ).toEqual(chartIds.toSorted());
  expect(new Set(all.map(({ picks }) => picks))).toEqual(new Set([null]));
});

test('exhibits are steps of their own, the same chart twice if need be', () => {
  const steps = stepsOf([
    { chart: 'terms', picks: { section: 's8' } },
    { chart: 'terms', picks: {} }
  ]);
  expect(steps.map(({ id, chart, picks }) => [id, chart, picks])).toEqual([
    ['title', null, {}],
    ['1', 'terms', { section: 's8' }],
    ['2', 'terms', {}]
  ]);
});

test('moves stay at either end', () => {
  expect(moved(all, all[0], 'next')).toBe(all[1]);
  expect(moved(all, all[0], 'previous')).toBe(all[0]);
  expect(moved(all, step('terms'), 'first')).toBe(all[0]);
  const last = moved(all, step('terms'), 'last');
  expect(last).toBe(all.at(-1));
  expect(moved(all, last, 'next')).toBe(last);
  expect(moved(all, last, 'previous')).toBe(all.at(-2));
});

describe('an address', () => {
  test('names its step and keeps what is picked', () => {
    const url = new URL('https://example.org/zh/x/present/?theme=energy');
    const there = writeStep(url, step('timeline'));
    expect(there.search).toBe('?theme=energy&step=timeline');
    expect(readStep(all, there.searchParams)).toBe(step('timeline'));
    expect(writeStep(there, all[0]).search).toBe('?theme=energy');
    expect(writeStep(there, null).search).toBe('?theme=energy');
    expect(url.search).toBe('?theme=energy');
  });

  test.each(['', '?step=', '?step=nothing', '?step=toString', '?step=%E0%A4%A'])(
    'without a known step (%s) leads to the first',
    (search) => expect(readStep(all, new URLSearchParams(search))).toBe(all[0])
  );
});
