import { parse, type Font } from 'opentype.js/dist/opentype.mjs';
import type { Locale } from '../i18n/index.ts';

/** The two voices of a figure: its title, and everything else. */
export type Voice = 'title' | 'text';

/** The voice that a `font-family` attribute asks for, as {@link Typefaces.stack} writes it; without one, the inherited. */
export function voiceOf(family: string | undefined, inherited: Voice): Voice {
  if (family === undefined) return inherited;
  return /\bserif$/.test(family) && !/sans-serif$/.test(family) ? 'title' : 'text';
}

export const FAMILIES = {
  'Atlas Sans': 'sans',
  'Atlas Serif': 'serif',
  'Atlas Latin Sans': 'latinSans',
  'Atlas Latin Serif': 'latinSerif'
} as const;

export type Family = keyof typeof FAMILIES;

/** The shipped faces, whole, as `.woff` files. */
export type FontFiles = Record<Family, ArrayBuffer>;

const STACKS: Record<Locale, Record<Voice, Family[]>> = {
  zh: {
    title: ['Atlas Serif', 'Atlas Latin Serif'],
    text: ['Atlas Sans', 'Atlas Latin Sans']
  },
  en: {
    title: ['Atlas Latin Serif', 'Atlas Serif'],
    text: ['Atlas Latin Sans', 'Atlas Sans']
  }
};

export interface Face {
  family: Family;
  font: Font;
}

/** Faces in which a figure of one language is set: measures text and says which face has a character. */
export class Typefaces {
  readonly #faces: Map<Family, Font>;
  readonly #locale: Locale;
  readonly #found = new Map<string, Face>();

  constructor(fonts: Map<Family, Font>, locale: Locale) {
    this.#faces = fonts;
    this.#locale = locale;
  }

  /** Value of a `font-family` attribute. */
  stack(voice: Voice): string {
    return [...STACKS[this.#locale][voice], voice === 'title' ? 'serif' : 'sans-serif'].join(', ');
  }

  /** The first face of a voice that has this character; the voice's first face where none has. */
  face(character: string, voice: Voice): Face {
    const key = voice + character;
    let face = this.#found.get(key);
    if (!face) {
      const faces = STACKS[this.#locale][voice].flatMap((family) => {
        const font = this.#faces.get(family);
        return font ? [{ family, font }] : [];
      });
      face = faces.find(({ font }) => font.charToGlyphIndex(character) > 0) ?? faces[0];
      if (!face) throw new Error('No typeface is loaded.');
      this.#found.set(key, face);
    }
    return face;
  }

  /** Width of a text in px, without kerning. */
  width(text: string, size: number, voice: Voice): number {
    let width = 0;
    for (const character of text) {
      const { font } = this.face(character, voice);
      width += ((font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm) * size;
    }
    return width;
  }
}

const parsed = new WeakMap<ArrayBuffer, Font>();

export function typefaces(files: FontFiles, locale: Locale): Typefaces {
  const fonts = new Map<Family, Font>();
  for (const family of new Set(Object.values(STACKS[locale]).flat())) {
    const file = files[family];
    const font = parsed.get(file) ?? parse(file);
    parsed.set(file, font);
    fonts.set(family, font);
  }
  return new Typefaces(fonts, locale);
}
