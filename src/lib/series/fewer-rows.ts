import { descending, group } from 'd3-array';
import { includes, type Picks } from '../selection/picks.ts';
import type { ChartId } from './chart-ids.ts';
import type { ChartSeries } from './registry.ts';
import type { TimelineRow } from './timeline.ts';

/** The `n` rows with the highest values, in the order they had. */
function top<Row>(rows: readonly Row[], n: number, value: (row: Row) => number): Row[] {
  const kept = new Set(rows.toSorted((a, b) => descending(value(a), value(b))).slice(0, n));
  return rows.filter((row) => kept.has(row));
}

interface Lines<Series> {
  /** How many rows the chart draws, one above the other. */
  count: (series: Series) => number;
  /** The series with its `n` weightiest rows; what is picked weighs most. */
  keep: (series: Series, n: number, picked: (mark: Picks) => boolean) => Series;
}

const LINES: { [Id in ChartId]?: Lines<ChartSeries[Id]> } = {
  terms: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => ({
      ...series,
      rows: top(series.rows, n, ({ id, count }) => (picked({ term: id }) ? Infinity : count))
    })
  },
  dispersion: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => ({
      ...series,
      rows: top(series.rows, n, (row) =>
        picked({ term: row.term }) ? Infinity : row.dp - row.expected[1]
      )
    })
  },
  themes: {
    count: ({ themes }) => themes.length,
    keep: (series, n, picked) => {
      const themes = top(series.themes, n, ({ id, sentences }) =>
        picked({ theme: id }) ? Infinity : sentences
      );
      const kept = new Set(themes.map(({ id }) => id));
      return { ...series, themes, cells: series.cells.filter(({ theme }) => kept.has(theme)) };
    }
  },
  positions: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => {
      const sections = series.rows.filter(({ by }) => by === 'section');
      const actors = series.rows.filter(({ by }) => by === 'actor');
      const room = Math.max(n - sections.length, 0);
      const weight = ({ id, total }: (typeof actors)[number]) =>
        picked({ actor: id }) ? Infinity : total;
      return { ...series, rows: [...sections, ...top(actors, room, weight)] };
    }
  },
  references: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => {
      const rows = top(series.rows, n, ({ id, count }) =>
        picked({ name: id }) ? Infinity : count
      );
      const kept = new Set(rows.map(({ id }) => id));
      const cells = series.cells.filter(({ reference }) => kept.has(reference));
      return { ...series, rows, cells };
    }
  },
  timeline: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => {
      const weight = ({ id, ahead, count }: TimelineRow) =>
        picked({ name: id }) || ahead ? Infinity : count;
      return { ...series, rows: top(series.rows, n, weight) };
    }
  },
  keyness: {
    count: ({ rows }) => rows.length,
    keep: (series, n, picked) => {
      const panels = [...group(series.rows, ({ section }) => section).values()];
      const kept = (own: number) =>
        panels.flatMap((rows) =>
          top(rows, own, ({ term, logOdds }) => (picked({ term }) ? Infinity : logOdds))
        );
      let own = 1;
      while (kept(own + 1).length <= n) own++;
      return { ...series, rows: kept(own) };
    }
  }
};

/** How many rows of a chart can be left out one by one; 1 for a chart that is drawn whole or not at all. */
export function rowCount<Id extends ChartId>(id: Id, series: ChartSeries[Id]): number {
  return LINES[id]?.count(series) ?? 1;
}

/** A chart's series with about `n` rows, the weightiest and what is picked. */
export function withRows<Id extends ChartId>(
  id: Id,
  series: ChartSeries[Id],
  n: number,
  picks: Picks
): ChartSeries[Id] {
  const lines = LINES[id];
  if (!lines || n >= lines.count(series)) return series;
  return lines.keep(series, n, (mark) => includes(picks, mark));
}
