import type { Chart } from '../charts/chart.ts';
import { chartIds, type ChartId } from '../series/chart-ids.ts';
import { isPageId, PAGES } from '../series/page-charts.ts';
import type { DocumentPage } from './document-pages.ts';

type Charts = { [Id in ChartId]: Chart<Id> };

const IMPORTS: { [Id in ChartId]: () => Promise<Charts[Id]> } = {
  structure: async () => (await import('../charts/definitions/structure.ts')).structure,
  terms: async () => (await import('../charts/definitions/terms.ts')).terms,
  keyness: async () => (await import('../charts/definitions/keyness.ts')).keyness,
  dispersion: async () => (await import('../charts/definitions/dispersion.ts')).dispersion,
  themes: async () => (await import('../charts/definitions/themes.ts')).themes,
  positions: async () => (await import('../charts/definitions/positions.ts')).positions,
  network: async () => (await import('../charts/definitions/network.ts')).network,
  references: async () => (await import('../charts/definitions/references.ts')).references,
  timeline: async () => (await import('../charts/definitions/timeline.ts')).timeline,
  similarity: async () => (await import('../charts/definitions/similarity.ts')).similarity
};

let here = $state.raw<Partial<Charts>>({});

/** A chart where its code is here: once it has been fetched, and always where pages are made. */
export function chartAtHand<Id extends ChartId>(id: Id): Charts[Id] | undefined {
  return here[id];
}

/** A chart, its code fetched where it is not here. */
export async function fetchChart<Id extends ChartId>(id: Id): Promise<Charts[Id]> {
  const chart = here[id] ?? (await IMPORTS[id]());
  here = { ...here, [id]: chart };
  return chart;
}

/** Fetches the code of all charts of a page; those that do not arrive are drawn when they do. */
export async function fetchCharts(page: DocumentPage): Promise<void> {
  const ids = isPageId(page) ? PAGES[page].charts : [];
  await Promise.allSettled(ids.map(fetchChart));
}

if (import.meta.env.SSR) await Promise.all(chartIds.map(fetchChart));
