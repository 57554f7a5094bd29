import { expect, test } from 'vitest';
import type { Exhibit } from '#lib/briefing/exhibits.ts';
import { Briefing, type Shelf } from '#lib/ui/briefing.svelte.ts';

const TERMS: Exhibit = { chart: 'terms', picks: { term: '海洋' } };
const THEMES: Exhibit = { chart: 'themes', picks: {} };

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  };
}

function briefing(place: Shelf = shelf(), document = 'a'): Briefing {
  const opened = new Briefing(() => place);
  opened.open(document);
  return opened;
}

test('what is put aside is there at the next visit, for its own document', () => {
  const place = shelf();
  const first = briefing(place);
  first.toggle(TERMS);
  first.toggle(THEMES);
  first.shift(1, -1);
  expect(briefing(place).exhibits).toEqual([THEMES, TERMS]);
  expect(briefing(place, 'b').exhibits).toEqual([]);
});

test('a chart is in a briefing with just the picks it was added with', () => {
  const one = briefing();
  one.toggle(TERMS);
  expect(one.has({ chart: 'terms', picks: { term: '海洋' } })).toBe(true);
  expect(one.has({ chart: 'terms', picks: {} })).toBe(false);
  one.toggle(TERMS);
  expect(one.has(TERMS)).toBe(false);
});

test('it works where a browser keeps nothing', () => {
  const refused = new Briefing(() => {
    throw new Error('The operation is insecure.');
  });
  refused.open('a');
  refused.toggle(TERMS);
  expect(refused.exhibits).toEqual([TERMS]);
});

test('what was kept in a form not known is left out', () => {
  const place = { getItem: () => '?show=chart%3Dpie&show=%%%&show=chart%3Dthemes', setItem() {} };
  expect(briefing(place).exhibits).toEqual([THEMES]);
});

test('emptied, it stays empty', () => {
  const place = shelf();
  const one = briefing(place);
  one.toggle(TERMS);
  one.clear();
  expect(briefing(place).exhibits).toEqual([]);
});
