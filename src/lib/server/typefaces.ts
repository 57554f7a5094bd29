import latinSans from '../generated/fonts/atlas-latin-sans.woff?inline';
import latinSerif from '../generated/fonts/atlas-latin-serif.woff?inline';
import sans from '../generated/fonts/atlas-sans.woff?inline';
import serif from '../generated/fonts/atlas-serif.woff?inline';
import type { FontFiles } from '../figures/typefaces.ts';

function bytes(url: string): ArrayBuffer {
  const binary = atob(url.slice(url.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer;
}

/** The shipped faces as they were built, for figures that are made without a browser. */
export const fontFiles: FontFiles = {
  'Atlas Sans': bytes(sans),
  'Atlas Serif': bytes(serif),
  'Atlas Latin Sans': bytes(latinSans),
  'Atlas Latin Serif': bytes(latinSerif)
};
