import type { PositionId } from '../../analysis/contract.ts';
import { POSITIONS } from '../../analysis/kinds.ts';
import { formatShare, m } from '../../i18n/index.ts';
import { clauses, countOf, sample, sentencesIn } from '../../i18n/phrases.ts';
import { positionName } from '../../i18n/positions.ts';
import type { Picks } from '../../selection/picks.ts';
import type { PositionRow, PositionsSeries } from '../../series/positions.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

/** The position of most sentences; `none` is not one. */
function leading(counts: Record<PositionId, number>): PositionId | null {
  const top = POSITIONS.filter((id) => id !== 'none').toSorted((a, b) => counts[b] - counts[a])[0];
  return top && counts[top] > 0 ? top : null;
}

function rowName({ by, id }: PositionRow, names: ChartNames): string {
  return by === 'section' ? sectionOf(names, id) : m.quoted({ text: id }, names);
}

function ofPosition(
  { rows, totals }: PositionsSeries,
  position: PositionId,
  names: ChartNames,
  picks: Picks
): string {
  const sections = rows.filter(({ by, id }) => by === 'section' && id === (picks.section ?? id));
  const top = sections.toSorted((a, b) => b.counts[position] - a.counts[position])[0];
  const inputs = {
    name: m.quoted({ text: positionName(position, names.locale) }, names),
    part: top?.counts[position] ?? 0,
    whole: totals[position],
    section: top ? rowName(top, names) : ''
  };
  return clauses([sentencesIn(inputs, names.locale)], names.locale);
}

function title(series: PositionsSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const picked = POSITIONS.find((id) => id === picks.position);
  if (picked && series.totals[picked] > 0) return ofPosition(series, picked, names, picks);

  const row = series.rows.find(
    ({ by, id }) =>
      id === (picks.actor === undefined ? picks.section : picks.actor) &&
      by === (picks.actor === undefined ? 'section' : 'actor')
  );
  const own = row && leading(row.counts);
  if (row && own) {
    const inputs = {
      row: rowName(row, names),
      position: positionName(own, locale),
      part: row.counts[own],
      whole: row.total
    };
    return clauses([m.positions_title_row(inputs, { locale })], locale);
  }
  const top = leading(series.totals);
  if (!top) return m.positions_name({}, { locale });
  return m.positions_title(
    {
      position: positionName(top, locale),
      sentences: countOf(m.n_sentences, series.totals[top], locale),
      share: formatShare(series.totals[top] / series.sentences)
    },
    { locale }
  );
}

export const positions: ChartText<PositionsSeries> = {
  name: ({ locale }) => m.positions_name({}, { locale }),
  title,
  n: ({ sentences }, { locale }) => sample([countOf(m.n_sentences, sentences, locale)], locale),
  note: (_, { locale }) => m.positions_note({}, { locale }),
  method: ({ locale }) => m.positions_method({}, { locale }),
  legend: () => [],
  table: ({ rows }, { locale, section }) => ({
    head: [
      m.column_section_or_actor({}, { locale }),
      ...POSITIONS.map((id) => positionName(id, locale)),
      m.column_sentences({}, { locale })
    ],
    rows: rows.map(({ id, by, counts, total }) => [
      by === 'section' ? section(id) : id,
      ...POSITIONS.map((position) => counts[position]),
      total
    ])
  })
};
