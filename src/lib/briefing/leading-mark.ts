import { POSITIONS } from '../analysis/kinds.ts';
import type { Picks } from '../selection/picks.ts';
import { excess } from '../series/dispersion.ts';
import { linkId } from '../series/link-id.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { ChartSeries } from '../series/registry.ts';

function most<Row>(rows: readonly Row[], value: (row: Row) => number): Row | undefined {
  return rows.toSorted((a, b) => value(b) - value(a))[0];
}

type Leading = { [Id in ChartId]: (series: ChartSeries[Id]) => Picks | undefined };

const LEADING: Leading = {
  structure: ({ sections }) => {
    const section = most(sections, ({ start, end }) => end - start);
    return section && { section: section.id };
  },
  terms: ({ rows: [row] }) => row && { term: row.id },
  keyness: ({ rows }) => {
    const row = most(rows, ({ logOdds }) => logOdds);
    return row && { section: row.section, term: row.term };
  },
  dispersion: ({ rows }) => {
    const row = most(
      rows.filter((each) => excess(each) > 0),
      excess
    );
    return row && { term: row.term };
  },
  themes: ({ themes }) => {
    const theme = most(themes, ({ sentences }) => sentences);
    return theme && { theme: theme.id };
  },
  positions: ({ totals }) => {
    const position = most(
      POSITIONS.filter((id) => id !== 'none'),
      (id) => totals[id]
    );
    return position && { position };
  },
  network: ({ edges }) => {
    const edge = most(edges, ({ strength }) => strength);
    return edge && { link: edge.id };
  },
  references: ({ rows }) => {
    const row = most(rows, ({ count }) => count);
    return row && { name: row.id };
  },
  timeline: ({ rows }) => {
    const row = most(
      rows.filter(({ kind }) => kind !== 'date'),
      ({ count }) => count
    );
    return row && { name: row.id };
  },
  similarity: ({ cells }) => {
    const cell = most(cells, ({ containment }) => containment);
    return cell?.tied ? { link: linkId(cell) } : undefined;
  }
};

/** The mark that a chart's title speaks of where nothing is picked. */
export function leadingMark<Id extends ChartId>(id: Id, series: ChartSeries[Id]): Picks {
  return LEADING[id](series) ?? {};
}
