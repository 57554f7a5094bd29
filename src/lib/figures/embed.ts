import { Font, Glyph } from 'opentype.js/dist/opentype.mjs';
import { element, type SvgElement } from './tree.ts';
import { voiceOf, type Face, type Family, type Typefaces, type Voice } from './typefaces.ts';

/** The figure with a font of just its own glyphs in it; only here does a figure hold a `<style>`. */
export function embedded(figure: SvgElement, faces: Typefaces): SvgElement {
  const used = new Map<Family, { face: Face; characters: Set<string> }>();
  for (const [voice, character] of charactersOf(figure, 'text')) {
    const face = faces.face(character, voice);
    const entry = used.get(face.family) ?? { face, characters: new Set() };
    entry.characters.add(character);
    used.set(face.family, entry);
  }
  const rules = [...used].map(
    ([family, { face, characters }]) =>
      `@font-face{font-family:'${family}';src:url(data:font/otf;base64,${base64(subset(face, characters))})}`
  );
  return {
    ...figure,
    attributes: { ...figure.attributes, 'text-rendering': 'geometricPrecision' },
    children: [element('style', {}, [rules.join('')]), ...figure.children]
  };
}

function* charactersOf(node: SvgElement, inherited: Voice): Generator<[Voice, string]> {
  const voice = voiceOf(node.attributes['font-family'], inherited);
  for (const child of node.children) {
    if (typeof child === 'string') for (const character of child) yield [voice, character];
    else yield* charactersOf(child, voice);
  }
}

function subset({ family, font }: Face, characters: ReadonlySet<string>): Uint8Array {
  const blank = font.glyphs.get(0);
  const glyphs = [...characters]
    .filter((character) => font.charToGlyphIndex(character) > 0)
    .sort()
    .map((character) => {
      const { advanceWidth, path } = font.charToGlyph(character);
      const unicode = character.codePointAt(0) ?? 0;
      return new Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth, path });
    });
  const { unitsPerEm, ascender, descender } = font;
  const made = new Font({
    familyName: family,
    styleName: 'Regular',
    unitsPerEm,
    ascender,
    descender,
    createdTimestamp: 1,
    glyphs: [
      new Glyph({
        name: '.notdef',
        unicode: 0,
        advanceWidth: blank.advanceWidth,
        path: blank.path
      }),
      ...glyphs
    ]
  });
  return timeless(new Uint8Array(made.toArrayBuffer()));
}

/** Offsets in a font's `head` table, bytes. */
const ADJUSTMENT = 8;
const CREATED = 20;
const MOMENTS = 16;

/** What a whole font's checksum adds up to: OpenType 1.9, “head”. */
const WHOLE = 0xb1b0afba;

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** The font without the moment it was made at, so that two exports are the same. */
function timeless(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const head = records.find(
    (record) => String.fromCharCode(...font.subarray(record, record + 4)) === 'head'
  );
  if (head === undefined) return font;
  const offset = view.getUint32(head + 8);
  font.fill(0, offset + CREATED, offset + CREATED + MOMENTS);
  view.setUint32(offset + ADJUSTMENT, 0);
  view.setUint32(head + 4, checksum(view, offset, view.getUint32(head + 12)));
  view.setUint32(offset + ADJUSTMENT, (WHOLE - checksum(view, 0, font.byteLength)) >>> 0);
  return font;
}

/** Bytes in base64, in pieces that a call's arguments can hold. */
export function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let i = 0; i < bytes.length; i += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  }
  return btoa(binary);
}
