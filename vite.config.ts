import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';

const charts = readdirSync(new URL('src/lib/charts/definitions', import.meta.url))
  .map((file) => basename(file, '.ts'))
  .join('|');

const general = `i18n/(?!paraglide/messages/(?:${charts})_)`;

/**
 * The files that pages share: one of the framework, one of the interface, and one of what all charts are drawn and
 * described with, so that a page does not fetch dozens of small ones. Each chart stays a file of its own, with the
 * messages that begin with its name.
 */
const codeSplitting = {
  groups: [
    {
      name: 'framework',
      test: /node_modules\/(?:svelte|@sveltejs|devalue|esm-env|clsx)\//,
      tags: ['$initial' as const],
      priority: 2
    },
    {
      name: 'interface',
      test: new RegExp(`src/lib/(?:charts|selection|series|ui|${general})`),
      tags: ['$initial' as const],
      minShareCount: 2,
      priority: 1
    },
    {
      name: 'drawing',
      test: new RegExp(
        `node_modules/(?:layercake|d3-(?:color|format|interpolate|scale))/|src/lib/${general}`
      ),
      minShareCount: 4
    }
  ]
};

/** Tests that write files, run servers or replace what is global, each file of them on its own. */
const ISOLATED = ['tests/scripts/**/*.test.ts', 'tests/ui/**/*.test.ts'];

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    target: 'es2022',
    // The content security policy lets no font be a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting },
          // Each chart's definition stays a file under its own name, by which its styles get into the pages.
          experimental: { chunkOptimization: false }
        }
      }
    }
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...ISOLATED, 'tests/browser/**'],
          // These only compute: they may share what has been loaded.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          environment: 'node',
          include: ISOLATED,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } }
        }
      }
    ]
  }
});
