import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAnalysis } from '#lib/analysis/contract.ts';
import { countedAs } from '#lib/series/counted-as.ts';
import { GENERATED } from '../../scripts/paths.ts';

const SEED = '2023-china-russia-joint-statement.json';
const once = parseAnalysis(JSON.parse(readFileSync(join(GENERATED, SEED), 'utf8')));
const printed = countedAs(once, 'all');

test('as printed, every occurrence counts', () => {
  for (const { count, occurrences } of printed.terms) expect(count).toBe(occurrences.length);
  expect(printed.document.options.repeats).toBe('all');
});

test('counted once, copies are left out, and nothing else is', () => {
  expect(countedAs(once, 'once')).toBe(once);
  const sentences = (analysis: typeof once) =>
    analysis.themes.flatMap(({ sections }) => sections).reduce((n, row) => n + row.sentences, 0);
  expect(sentences(printed)).toBeGreaterThan(sentences(once));
  expect(printed.sentences).toBe(once.sentences);
});
