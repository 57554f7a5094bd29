import type { Handle } from '@sveltejs/kit';
import { pageVariables } from '#lib/charts/palette.ts';
import { toLocale, type Locale } from '#lib/i18n/index.ts';
import scheme from './scheme.js?raw';

/** The fonts of what is in sight when a page opens: asked for at once, or lines would break anew when they arrive. */
const FONTS: Record<Locale, RegExp> = {
  zh: /atlas-(?:sans|serif)-first/,
  en: /atlas-latin-(?:sans|serif)-all|atlas-serif-first/
};

/**
 * Writes the page's language, its colours, which are data, and the reader's choice of light or dark into the HTML
 * shell. Scripts are not asked for beforehand: a page is read before it is used, and its words and fonts come first.
 */
export const handle: Handle = ({ event, resolve }) => {
  const { locale, tag } = toLocale(event.params.lang);
  return resolve(event, {
    preload: ({ type, path }) => type === 'css' || (type === 'font' && FONTS[locale].test(path)),
    transformPageChunk: ({ html }) =>
      html
        .replace('%atlas.lang%', tag)
        .replace('%atlas.scheme%', `<script>${scheme}</script>`)
        .replace('%atlas.palette%', pageVariables())
  });
};
