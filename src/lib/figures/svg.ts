import { embedded } from './embed.ts';
import { outlined } from './outline.ts';
import { serialise, type SvgElement } from './tree.ts';
import type { Typefaces } from './typefaces.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** For Office and print: text as outlines, the same picture everywhere. */
export function outlinedSvg(figure: SvgElement, faces: Typefaces): string {
  return DECLARATION + serialise(outlined(figure, faces));
}

/** For the web: text that can be selected and found, with the glyphs it needs. */
export function webSvg(figure: SvgElement, faces: Typefaces): string {
  return DECLARATION + serialise(embedded(figure, faces));
}
