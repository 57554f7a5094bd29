import { draw } from '../figures/draw-in-browser.ts';
import { toPng } from '../figures/png-in-browser.ts';
import { typefaces } from '../figures/typefaces.ts';
import { fontFiles } from '../figures/typefaces-in-browser.ts';
import type { Locale } from '../i18n/index.ts';
import type { Workbench } from './deck.ts';

/**
 * What figures of one language are made with in a browser.
 * @throws {ExportFailure} where the fonts cannot be fetched; the next call tries again.
 */
export async function workbench(locale: Locale): Promise<Workbench> {
  return { draw, faces: typefaces(await fontFiles(), locale), png: toPng };
}
