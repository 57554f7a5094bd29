import { describe, expect, test } from 'vitest';
import { seed } from '../figures/seed.ts';
import { fontSlices } from '../../scripts/font-slices.ts';

const analysis = await seed();
const messages = [
  ['nav_terms', '词语'],
  ['nav_terms', 'Terms'],
  ['terms_title', '“{term}”最多']
] as const;
const RARE = '龘㐂𠮷';

describe('slices', () => {
  const slices = fontSlices([{ ...analysis, text: analysis.text + RARE }], messages);

  test('hold every character of a document, rare ones too', () => {
    for (const letters of ['text', 'headings'] as const) {
      const held = new Set([...slices[letters].values()].join(''));
      const missing = [...new Set(analysis.text + RARE)].filter(
        (character) => !held.has(character) && !/\p{C}/u.test(character)
      );
      expect(missing).toEqual([]);
    }
    for (const character of RARE) expect(slices.text.get('passages')).toContain(character);
  });

  test('share no character', () => {
    for (const ofFace of Object.values(slices)) {
      const all = [...[...ofFace.values()].join('')];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('begin with what is in sight when a page opens, then what pages share', () => {
    for (const letters of ['text', 'headings'] as const) {
      expect([...slices[letters].keys()].slice(0, 2)).toEqual(['first', 'common']);
    }
    for (const character of '词语0123456789“”。') {
      expect(slices.text.get('first')).toContain(character);
    }
    for (const character of analysis.document.title) {
      expect(slices.headings.get('first')).toContain(character);
    }
    expect(slices.text.get('first')!.length).toBeLessThan(slices.text.get('common')!.length);
    expect([...slices.latin.keys()]).toEqual(['all']);
    expect(slices.latin.get('all')).toMatch(/^[^\u2e80-\u{10ffff}]+$/u);
  });
});
