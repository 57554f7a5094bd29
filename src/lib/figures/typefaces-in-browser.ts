import latinSans from '../generated/fonts/atlas-latin-sans.woff?url';
import latinSerif from '../generated/fonts/atlas-latin-serif.woff?url';
import sans from '../generated/fonts/atlas-sans.woff?url';
import serif from '../generated/fonts/atlas-serif.woff?url';
import { orFail } from './export-failure.ts';
import { once } from './once.ts';
import type { Family, FontFiles } from './typefaces.ts';

const URLS: Record<Family, string> = {
  'Atlas Sans': sans,
  'Atlas Serif': serif,
  'Atlas Latin Sans': latinSans,
  'Atlas Latin Serif': latinSerif
};

async function fetchFont([family, url]: [string, string]): Promise<[string, ArrayBuffer]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return [family, await response.arrayBuffer()];
}

async function fetchAll(): Promise<FontFiles> {
  const files = await Promise.all(Object.entries(URLS).map(fetchFont));
  return Object.fromEntries(files) as FontFiles;
}

/**
 * The shipped faces, fetched when a figure is first made.
 * @throws {ExportFailure} where they cannot be fetched; the next call tries again.
 */
export const fontFiles = once(() => orFail('fonts', fetchAll()));
