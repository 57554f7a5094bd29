import { rowCount, withRows } from '../series/fewer-rows.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { Subject } from './subject.ts';

/** Rows that stay readable on a slide; charts that are not named here have few. */
const MOST: Partial<Record<ChartId, number>> = { themes: 14, references: 14, timeline: 18 };

/** A subject with the rows that a figure has room for. Titles and tables keep them all. */
export function shorten<Id extends ChartId>(subject: Subject<Id>): Subject<Id> {
  const { id, series, picks } = subject;
  return { ...subject, series: withRows(id, series, MOST[id] ?? Infinity, picks) };
}

/** How many rows are drawn of how many. */
export function drawnRows(subject: Subject): { shown: number; whole: number } {
  return {
    shown: rowCount(subject.id, shorten(subject).series),
    whole: rowCount(subject.id, subject.series)
  };
}
