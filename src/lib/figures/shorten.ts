import type { ChartId, ChartSeries } from '../series/registry.ts';
import type { TimelineSeries } from '../series/timeline.ts';
import type { Subject } from './subject.ts';

/** Rows that stay readable in a square of 1080 px. */
const MOST = 24;

/** The rows that a figure has room for, and how many of how many they are. Titles and tables keep them all. */
export function shorten<Id extends ChartId>({
  id,
  series
}: Subject<Id>): { series: ChartSeries[Id]; shown: number; whole: number } {
  if (id !== 'timeline') return { series, shown: 0, whole: 0 };
  const timeline = series as TimelineSeries;
  const whole = timeline.rows.length;
  const kept = new Set(timeline.rows.toSorted(byWeight).slice(0, MOST));
  const rows = timeline.rows.filter((row) => kept.has(row));
  return { series: { ...timeline, rows } as ChartSeries[Id], shown: rows.length, whole };
}

type Row = TimelineSeries['rows'][number];

/** Named instruments before bare dates, then what is mentioned more. */
function byWeight(a: Row, b: Row): number {
  return Number(a.kind === 'date') - Number(b.kind === 'date') || b.count - a.count;
}
