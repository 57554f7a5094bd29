import { error } from '@sveltejs/kit';
import type { Analysis } from '../analysis/contract.ts';
import type { PageId } from '../series/page-charts.ts';
import { pageSeries, type PageSeries } from '../series/pages.ts';
import { loadAnalysis, themeLabels } from './library.ts';

/**
 * The analysis of the document that an address names.
 * @throws a 404 page where there is none.
 */
export async function analysisOr404(id: string): Promise<Analysis> {
  const analysis = await loadAnalysis(id);
  if (!analysis) error(404, `No document is called “${id}”.`);
  return analysis;
}

/** What a page of charts is drawn from. */
export async function chartsOf<Page extends PageId>(
  document: string,
  page: Page
): Promise<{ page: Page; charts: PageSeries<Page> }> {
  return { page, charts: pageSeries(await analysisOr404(document), page, themeLabels()) };
}
