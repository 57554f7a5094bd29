import { parseAnalysis, type Analysis, type Bilingual } from '../analysis/contract.ts';
import { lexicon } from '../lexicon/index.ts';
import type { ThemeLabel } from '../series/themes.ts';

const files = import.meta.glob<unknown>('../generated/*.json', { import: 'default' });
const loaded = new Map<string, Promise<Analysis>>();

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** Ids of all analysed documents, in alphabetical order. */
export const documentIds: readonly string[] = Object.keys(files).map(nameOf).sort();

/**
 * One document's analysis, checked against the contract.
 * @throws {Error} where the file is not an analysis of this schema.
 */
export function loadAnalysis(id: string): Promise<Analysis> | null {
  const path = Object.keys(files).find((each) => nameOf(each) === id);
  if (!path) return null;
  const known = loaded.get(id);
  if (known) return known;
  const analysis = files[path]?.().then((value) => parseAnalysis(value, `${id}.json`));
  if (!analysis) return null;
  loaded.set(id, analysis);
  return analysis;
}

export function themeLabels(): ThemeLabel[] {
  return lexicon.codebook.map(({ id, zh, en, family }) => ({ id, family, label: { zh, en } }));
}

/** Theme families in the order of their hues. */
export function families(): { id: string; label: Bilingual }[] {
  return lexicon.families.map(({ id, zh, en }) => ({ id, label: { zh, en } }));
}
