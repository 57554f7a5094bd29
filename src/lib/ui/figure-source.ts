import { createContext } from 'svelte';
import type { Analysis, AtlasDocument } from '../analysis/contract.ts';
import type { ChartNames } from '../charts/chart.ts';
import type { Locale } from '../i18n/index.ts';

/** What figures of the document on the page are made from, beside the rows of their charts. */
export interface FigureSource {
  document: () => AtlasDocument;
  names: (locale: Locale) => ChartNames;
  /** Fetches the whole analysis. */
  analysis: () => Promise<Analysis>;
}

export const [getFigureSource, setFigureSource] = createContext<FigureSource>();
