import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAMILIES, typefaces, type Voice } from '#lib/figures/typefaces.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { fontFiles } from '#lib/server/typefaces.ts';
import { MESSAGES } from '../../scripts/paths.ts';
import { seed } from './seed.ts';

/** Every string of a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Characters that are drawn and that neither face of a voice has. */
function missing(texts: readonly string[]): string[] {
  const drawn = new Set(texts.join('').match(/[^\p{C}\s]/gu));
  return (['zh', 'en'] as const).flatMap((locale) => {
    const faces = typefaces(fontFiles, locale);
    return (['title', 'text'] as const).flatMap((voice: Voice) =>
      [...drawn].filter((character) => {
        const { font } = faces.face(character, voice);
        return font.charToGlyphIndex(character) === 0;
      })
    );
  });
}

describe('the shipped faces have every glyph', () => {
  test.each(['zh', 'en'])('of the messages in %s', (lang) => {
    const messages: unknown = JSON.parse(readFileSync(join(MESSAGES, `${lang}.json`), 'utf8'));
    expect(missing(strings(messages))).toEqual([]);
  });

  test('of the codebook and the theme families', () => {
    const labels = [...lexicon.codebook, ...lexicon.families].flatMap(({ zh, en }) => [zh, en]);
    expect(labels.length).toBeGreaterThan(40);
    expect(missing(labels)).toEqual([]);
  });

  test('of the first document, its glosses and findings', async () => {
    expect(missing(strings(await seed()))).toEqual([]);
  });
});

test('a text is as wide as its glyphs', () => {
  const faces = typefaces(fontFiles, 'zh');
  expect(faces.width('声明', 20, 'text')).toBeCloseTo(40);
  expect(faces.width('声明', 10, 'title')).toBeCloseTo(20);
  expect(faces.width('', 20, 'text')).toBe(0);
  expect(faces.width('i', 20, 'text')).toBeLessThan(faces.width('m', 20, 'text'));
});

test('each language is set in its own faces first', () => {
  expect(typefaces(fontFiles, 'zh').face('a', 'text').family).toBe('Atlas Sans');
  expect(typefaces(fontFiles, 'en').face('a', 'text').family).toBe('Atlas Latin Sans');
  expect(typefaces(fontFiles, 'en').face('声', 'title').family).toBe('Atlas Serif');
  expect(Object.keys(FAMILIES)).toHaveLength(4);
});
