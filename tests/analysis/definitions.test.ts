import { expect, test } from 'vitest';
import type { Candidate } from '#lib/analysis/candidates.ts';
import { findDefinitions } from '#lib/analysis/definitions.ts';

const candidates = (text: string, ...names: string[]): Candidate[] =>
  names.map((name) => {
    const start = text.indexOf(name);
    const named = { name, gloss: null, kind: 'organisation' as const, date: null };
    return { start, end: start + name.length, named };
  });

test('a short form in brackets, with another beside it, and an acronym', () => {
  const text = '南屿合作组织（以下简称“南合组织”或“本组织”），东海论坛（DHF）';
  const found = findDefinitions(text, candidates(text, '南屿合作组织', '东海论坛'));
  expect(found.map(({ short, named }) => `${short} = ${named.name}`)).toEqual([
    '南合组织 = 南屿合作组织',
    '本组织 = 南屿合作组织',
    'DHF = 东海论坛'
  ]);
});

test('a title is used as a title', () => {
  const text = '《海洋协定》（以下简称《协定》）';
  const [found] = findDefinitions(text, [
    {
      start: 1,
      end: 5,
      named: { name: '海洋协定', gloss: null, kind: 'instrument', date: null }
    }
  ]);
  expect(found).toMatchObject({ short: '协定', isTitle: true });
});

test('what stands for two names together names neither', () => {
  const text = '甲国和乙国（以下简称“双方”）';
  expect(findDefinitions(text, candidates(text, '甲国', '乙国'))).toEqual([]);
});
