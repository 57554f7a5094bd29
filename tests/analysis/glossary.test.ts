import { expect, test } from 'vitest';
import type { Reference } from '#lib/analysis/contract.ts';
import { readListed, readOwn } from '#lib/analysis/glossary.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const reference = (kind: Reference['kind'], name: string, ...surfaces: string[]): Reference => ({
  id: name,
  name,
  gloss: 'Gloss',
  kind,
  date: null,
  mentions: surfaces.map((surface) => ({
    spans: [[0, surface.length]],
    surface,
    section: 's1',
    sentence: null,
    repeated: false
  }))
});

const listed = readListed(lexicon);
const own = readOwn(
  [
    reference('instrument', '南屿环保协定', '南屿环保协定', '该协定'),
    reference('person', '阿尔洛', '阿尔洛', '阿尔洛总统'),
    reference('date', '2030年', '2030年'),
    reference('organisation', '上海合作组织', '上合组织')
  ],
  listed
);

test('names are protected as printed, once, but for what only points back, and dates', () => {
  expect([...own.protected.keys()]).toEqual(['南屿环保协定', '阿尔洛', '阿尔洛总统']);
  expect(own.protected.get('南屿环保协定')).toBe('Gloss');
  expect(listed.protected.get('上合组织')).toBe('Shanghai Cooperation Organisation (SCO)');
});

test('persons are told apart, since they are references and no terms', () => {
  expect(own.persons.has('阿尔洛总统')).toBe(true);
  expect(listed.persons.has('普京')).toBe(true);
  expect(own.persons.has('南屿环保协定')).toBe(false);
});
