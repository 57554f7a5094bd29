import type { Analysis } from '../analysis/contract.ts';
import { series, type ChartId, type ChartSeries, type Extent } from './registry.ts';
import type { ThemeLabel } from './themes.ts';

/** The charts of each page, and how much of a long list they show. */
export const PAGES = {
  overview: {
    extent: 'brief',
    charts: ['structure', 'themes', 'positions', 'network', 'terms', 'timeline']
  },
  terms: { extent: 'full', charts: ['terms', 'keyness', 'dispersion'] },
  themes: { extent: 'full', charts: ['themes'] },
  positions: { extent: 'full', charts: ['positions'] },
  network: { extent: 'full', charts: ['network', 'references', 'similarity'] },
  timeline: { extent: 'full', charts: ['timeline'] },
  present: {
    extent: 'brief',
    charts: [
      'structure',
      'themes',
      'terms',
      'keyness',
      'dispersion',
      'positions',
      'references',
      'timeline',
      'network',
      'similarity'
    ]
  }
} as const satisfies Record<string, { extent: Extent; charts: readonly ChartId[] }>;

export type PageId = keyof typeof PAGES;

/** The rows of every chart on a page. */
export type PageSeries<Page extends PageId> = Pick<
  ChartSeries,
  (typeof PAGES)[Page]['charts'][number]
>;

/** Only what a page draws, so that no page carries the whole analysis. */
export function pageSeries<Page extends PageId>(
  analysis: Analysis,
  page: Page,
  themes: readonly ThemeLabel[]
): PageSeries<Page> {
  const { extent, charts } = PAGES[page];
  return Object.fromEntries(
    charts.map((id) => [id, series[id](analysis, extent, themes)])
  ) as PageSeries<Page>;
}
