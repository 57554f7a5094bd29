import type { ChartId } from '../series/chart-ids.ts';

/** The address that restores what a page shows, with this chart in sight. */
export function permalink(address: URL, chart: ChartId): string {
  const url = new URL(address);
  url.hash = chart;
  return url.href;
}
