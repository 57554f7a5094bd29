import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Layer of src/lib → the layers it may import from. `contract` is the contract and the small files of words, spans and numerals that it speaks of. */
const LAYERS = {
  lexicon: ['contract'],
  analysis: ['analysis', 'contract', 'lexicon'],
  selection: ['contract'],
  series: ['selection', 'contract'],
  i18n: ['contract'],
  charts: ['series', 'selection', 'i18n', 'contract'],
  figures: ['charts', 'series', 'selection', 'i18n', 'contract'],
  briefing: ['figures', 'charts', 'series', 'selection', 'i18n', 'contract'],
  ui: ['briefing', 'figures', 'charts', 'series', 'selection', 'i18n', 'contract'],
  server: ['briefing', 'figures', 'charts', 'series', 'selection', 'i18n', 'lexicon', 'contract']
};

/** A pattern that catches every import of `from` that its row above does not allow. */
function upward(/** @type {string} */ from, /** @type {string[]} */ allowed) {
  const closed = Object.keys(LAYERS).filter((layer) => layer !== from && !allowed.includes(layer));
  const folders = closed.filter((layer) => layer !== 'analysis').join('|');
  const analysis = allowed.includes('analysis')
    ? '(?!)'
    : 'analysis/(?!(?:contract|counted|kinds|numerals|spans)\\.ts$)';
  return {
    regex: `^(?:#lib|\\.\\.(?:/\\.\\.)*)/(?:${analysis}|(?:${folders || '(?!)'})/)|/routes/|/scripts/`,
    message: `${from} may import only from ${[from, ...allowed].join(', ')}.`
  };
}

const native = {
  regex: '^node:|^nodejieba$',
  message: 'Files and native code belong to scripts/.'
};

/** What makes pictures on a server packs them there. */
const packing = { ...native, regex: '^node:(?!zlib$)|^nodejieba$' };

/** @returns {import('eslint').Linter.RulesRecord} */
function restricted(/** @type {object[]} */ ...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export default defineConfig(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'src/lib/generated/',
      'src/lib/i18n/paraglide/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  { files: ['src/**'], rules: restricted(native) },
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    files: [`src/lib/${layer}/**`],
    rules: restricted(layer === 'server' ? packing : native, upward(layer, allowed))
  })),
  {
    files: ['scripts/!(segmenter).ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ['nodejieba'] }] }
  },
  { rules: { 'no-undef': 'off', 'svelte/no-navigation-without-resolve': 'off' } }
);
