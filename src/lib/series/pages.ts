import type { Analysis } from '../analysis/contract.ts';
import { evidenceRows } from './evidence.ts';
import { PAGES, type PageId } from './page-charts.ts';
import { series, type ChartSeries } from './registry.ts';
import { stanceRows } from './stances.ts';
import type { ThemeLabel } from './themes.ts';

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

/** The lists that stand beside the charts. */
const LISTS = {
  network: evidenceRows,
  positions: stanceRows
} as const satisfies Partial<Record<PageId, (analysis: Analysis) => unknown[]>>;

/** The rows of the list on a page; none where it has only charts. */
export type PageList<Page extends PageId> = Page extends keyof typeof LISTS
  ? ReturnType<(typeof LISTS)[Page]>
  : [];

/** What is listed beside a page's charts. */
export function pageList<Page extends PageId>(analysis: Analysis, page: Page): PageList<Page> {
  const list = Object.hasOwn(LISTS, page) ? LISTS[page as keyof typeof LISTS](analysis) : [];
  return list as PageList<Page>;
}
