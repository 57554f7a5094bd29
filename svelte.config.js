import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The one inline script of app.html, which must run before anything is painted. */
const scheme = createHash('sha256')
  .update(readFileSync(new URL('src/scheme.js', import.meta.url)))
  .digest('base64');

/** Routes without an entry where no document has what they show. */
const MAY_BE_EMPTY = ['/data/[document]/as-printed/[page].json'];

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    inlineStyleThreshold: 30000,
    adapter: adapter({ fallback: '404.html' }),
    alias: { '#lib/*': 'src/lib/*' },
    version: { name: 'statement-atlas' },
    prerender: {
      handleMissingId: 'warn',
      handleUnseenRoutes({ routes, message }) {
        if (routes.some((route) => !MAY_BE_EMPTY.includes(route))) throw new Error(message);
      }
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', `sha256-${scheme}`],
        'style-src': ['self'],
        'style-src-elem': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'font-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
      }
    }
  }
};
