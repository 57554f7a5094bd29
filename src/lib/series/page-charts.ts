import type { ChartId } from './chart-ids.ts';
import type { Extent } from './registry.ts';

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

export function isPageId(page: string): page is PageId {
  return Object.hasOwn(PAGES, page);
}
