import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const layers = [
  { type: 'contract', pattern: 'src/lib/analysis/{contract,spans}.ts', mode: 'full' },
  { type: 'analysis', pattern: 'src/lib/analysis', mode: 'folder' },
  { type: 'lexicon', pattern: 'src/lib/lexicon', mode: 'folder' },
  { type: 'series', pattern: 'src/lib/series', mode: 'folder' },
  { type: 'selection', pattern: 'src/lib/selection', mode: 'folder' },
  { type: 'i18n', pattern: 'src/lib/i18n', mode: 'folder' },
  { type: 'charts', pattern: 'src/lib/charts', mode: 'folder' },
  { type: 'ui', pattern: 'src/lib/ui', mode: 'folder' },
  { type: 'server', pattern: 'src/lib/server', mode: 'folder' },
  { type: 'routes', pattern: 'src/routes', mode: 'folder' },
  { type: 'scripts', pattern: 'scripts', mode: 'folder' }
];

/** Layer → the layers it may import from; everything else is an error. */
const imports = {
  contract: ['contract'],
  lexicon: ['lexicon', 'contract'],
  analysis: ['analysis', 'contract', 'lexicon'],
  series: ['series', 'contract', 'selection'],
  selection: ['selection', 'contract'],
  i18n: ['i18n', 'contract'],
  charts: ['charts', 'series', 'selection', 'contract', 'i18n'],
  ui: ['ui', 'charts', 'series', 'selection', 'contract', 'i18n'],
  server: ['server', 'contract', 'lexicon', 'series'],
  routes: ['routes', 'server', 'ui', 'charts', 'series', 'selection', 'i18n', 'contract', 'lexicon'],
  scripts: ['scripts', 'analysis', 'contract', 'lexicon', 'i18n']
};

export default ts.config(
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
  {
    plugins: { boundaries },
    settings: {
      'boundaries/elements': layers,
      'import/resolver': { typescript: { alwaysTryTypes: true } }
    },
    files: ['src/**', 'scripts/**'],
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(imports).map(([from, allow]) => ({ from, allow }))
        }
      ]
    }
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'nodejieba'], paths: [{ name: 'd3', message: 'Import the d3 module.' }] }
      ]
    }
  },
  {
    rules: {
      'no-undef': 'off',
      'svelte/no-navigation-without-resolve': 'off'
    }
  }
);
