import { describe, expect, test } from 'vitest';
import {
  exhibitId,
  formatExhibits,
  parseExhibits,
  readExhibits,
  shifted,
  toggled,
  writeExhibits,
  type Exhibit
} from '#lib/briefing/exhibits.ts';

const TERMS: Exhibit = { chart: 'terms', picks: { section: 's8', term: '海洋' } };
const THEMES: Exhibit = { chart: 'themes', picks: {} };
const NETWORK: Exhibit = { chart: 'network', picks: { link: 's1~s2' } };

const read = (search: string) => readExhibits(new URLSearchParams(search));

describe('an address', () => {
  test('holds exhibits with their picks and gives them back in order', () => {
    const url = new URL('https://example.org/zh/x/present/?theme=energy&show=chart%3Dtimeline');
    const there = writeExhibits(url, [TERMS, THEMES, NETWORK]);
    expect(readExhibits(there.searchParams)).toEqual([TERMS, THEMES, NETWORK]);
    expect(there.searchParams.get('theme')).toBe('energy');
    expect(writeExhibits(there, []).search).toBe('?theme=energy');
  });

  test.each(['', '?show=', '?show=chart%3Dpie', '?show=terms', '?show=%E0%A4%A'])(
    'that names no chart (%s) has no exhibits',
    (search) => expect(read(search)).toEqual([])
  );

  test('shows nothing twice, and no endless list', () => {
    const same = `show=${encodeURIComponent('chart=terms&term=a')}`;
    expect(read(`?${same}&${same}`)).toEqual([{ chart: 'terms', picks: { term: 'a' } }]);
    const many = Array.from({ length: 500 }, (_, i) => `show=chart%3Dterms%26term%3Dt${i}`);
    expect(read(`?${many.join('&')}`)).toHaveLength(60);
  });
});

test('a line of text holds exhibits and gives them back', () => {
  const line = formatExhibits([TERMS, NETWORK]);
  expect(parseExhibits(line)).toEqual([TERMS, NETWORK]);
  expect(parseExhibits('')).toEqual([]);
});

test('an exhibit is what its chart and picks are, in whatever order they were picked', () => {
  expect(exhibitId({ chart: 'terms', picks: { term: '海洋', section: 's8' } })).toBe(
    exhibitId(TERMS)
  );
  expect(exhibitId(THEMES)).not.toBe(exhibitId(TERMS));
});

test('exhibits are added behind the others and taken out again', () => {
  const two = toggled([THEMES], TERMS);
  expect(two).toEqual([THEMES, TERMS]);
  expect(toggled(two, { ...THEMES })).toEqual([TERMS]);
});

test('an exhibit moves as far as there are places', () => {
  const all = [TERMS, THEMES, NETWORK];
  expect(shifted(all, 2, -1)).toEqual([TERMS, NETWORK, THEMES]);
  expect(shifted(all, 0, -1)).toEqual(all);
  expect(shifted(all, 0, 9)).toEqual([THEMES, NETWORK, TERMS]);
  expect(shifted(all, 7, 1)).toEqual(all);
});
