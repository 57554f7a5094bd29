import type { Handle } from '@sveltejs/kit';
import { pageVariables } from '#lib/charts/palette.ts';
import { toLocale } from '#lib/i18n/index.ts';
import scheme from './scheme.js?raw';

/** Writes the page's language, its colours, which are data, and the reader's choice of light or dark into the HTML shell. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%atlas.lang%', toLocale(event.params.lang).tag)
        .replace('%atlas.scheme%', `<script>${scheme}</script>`)
        .replace('%atlas.palette%', pageVariables())
  });
