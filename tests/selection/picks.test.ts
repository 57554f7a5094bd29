import { expect, test } from 'vitest';
import {
  includes,
  isEmpty,
  keyOf,
  keysWithin,
  readPicks,
  toggle,
  without,
  writePicks
} from '#lib/selection/picks.ts';

const address = (search: string) => new URL(`https://atlas.example/zh/seed/${search}`);

test('picks go into the URL and come back the same', () => {
  const picks = { section: 's3', theme: 'ocean', term: '海洋 & “极地”' };
  const url = writePicks(address('?theme=trade&present=2'), picks);
  expect(url.searchParams.get('present')).toBe('2');
  expect(readPicks(url.searchParams)).toEqual(picks);
});

test('empty, overlong and unknown parameters are no picks', () => {
  const picks = readPicks(address(`?section=&term=${'海'.repeat(10_000)}&colour=red`).searchParams);
  expect(isEmpty(picks)).toBe(true);
});

test('a mark adds itself to the picks and takes itself away again', () => {
  const theme = toggle({}, { theme: 'ocean' });
  const cell = toggle(theme, { section: 's3', theme: 'ocean' });
  expect(cell).toEqual({ section: 's3', theme: 'ocean' });
  expect(toggle(cell, { section: 's3' })).toEqual({ theme: 'ocean' });
  expect(toggle(cell, { section: 's3', theme: 'ocean' })).toEqual({});
  expect(toggle(cell, { section: 's4' })).toEqual({ section: 's4', theme: 'ocean' });
});

test('a mark is included only when all it names is picked', () => {
  const picks = { section: 's3', theme: 'ocean' };
  expect(includes(picks, { theme: 'ocean' })).toBe(true);
  expect(includes(picks, { theme: 'ocean', term: '海洋' })).toBe(false);
  expect(without(picks, 'section')).toEqual({ theme: 'ocean' });
});

test('a mark’s key is read back as the mark, whatever its ids hold', () => {
  const mark = { section: 's3', term: '海洋 & “极地”=+' };
  expect(readPicks(new URLSearchParams(keyOf(mark)))).toEqual(mark);
  expect(keyOf({ term: 'a', section: 'b' })).toBe(keyOf({ section: 'b', term: 'a' }));
});

test('within a mark are the marks of each thing it names and of all combinations', () => {
  expect(keysWithin({})).toEqual([]);
  expect(keysWithin({ section: 's3', theme: 'ocean' })).toEqual([
    'section=s3',
    'theme=ocean',
    'section=s3&theme=ocean'
  ]);
});
