import type { Handle } from '@sveltejs/kit';
import { pageVariables } from '#lib/charts/palette.ts';
import { toLocale } from '#lib/i18n/index.ts';

/** Writes the page's language and its colours, which are data, into the HTML shell. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%atlas.lang%', toLocale(event.params.lang).tag)
        .replace('%atlas.palette%', pageVariables())
  });
