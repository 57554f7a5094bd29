import { m } from '../../i18n/index.ts';
import { kindName } from '../../i18n/kinds.ts';
import { clauses, countOf, mentionsIn, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { ReferencesSeries } from '../../series/references.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

function title(series: ReferencesSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const row = series.rows.find(({ id }) => id === picks.name);
  if (row) {
    const cell = series.cells
      .filter(
        ({ reference, section }) => reference === row.id && section === (picks.section ?? section)
      )
      .toSorted((a, b) => b.count - a.count)[0];
    const inputs = {
      name: quoted(row.name, row.gloss, locale),
      part: cell?.count ?? 0,
      whole: row.count,
      section: sectionOf(names, cell?.section ?? picks.section ?? '')
    };
    return clauses([mentionsIn(inputs, locale)], locale);
  }
  const own = series.leaders.find(({ section }) => section === picks.section);
  if (own) {
    const inputs = {
      section: sectionOf(names, own.section),
      names: countOf(m.n_names, own.names, locale),
      name: quoted(own.name, own.gloss, locale)
    };
    return clauses([m.references_title_section(inputs, { locale })], locale);
  }
  const top = series.rows.toSorted((a, b) => b.count - a.count)[0];
  if (!top) return m.references_name({}, { locale });
  const name = quoted(top.name, top.gloss, locale);
  return m.references_title({ name, times: countOf(m.n_times, top.count, locale) }, { locale });
}

export const references: ChartText<ReferencesSeries> = {
  name: ({ locale }) => m.references_name({}, { locale }),
  title,
  n: ({ mentions, total }, { locale }) =>
    sample(
      [
        m.n_of(
          {
            items: countOf(m.n_mentions, mentions, locale),
            whole: countOf(m.n_names, total, locale)
          },
          { locale }
        )
      ],
      locale
    ),
  note: ({ rows, total }, { locale }) =>
    m.references_note({ total, shown: rows.length }, { locale }),
  method: ({ locale }) => m.references_method({}, { locale }),
  legend: (_, { locale }, { mark }) => [
    { type: 'disc', label: m.legend_mentions({}, { locale }), fill: mark },
    { type: 'disc', label: m.legend_one_mention({}, { locale }), stroke: mark }
  ],
  table: ({ rows, cells, sections }, { locale, section }) => {
    const counts = new Map(cells.map((cell) => [`${cell.reference}\0${cell.section}`, cell.count]));
    return {
      head: [
        m.column_name({}, { locale }),
        m.column_gloss({}, { locale }),
        m.column_kind({}, { locale }),
        m.column_date({}, { locale }),
        m.column_count({}, { locale }),
        ...sections.map(section)
      ],
      rows: rows.map((row) => [
        row.name,
        row.gloss ?? '',
        kindName(row.kind, locale),
        row.date ?? '',
        row.count,
        ...sections.map((id) => counts.get(`${row.id}\0${id}`) ?? '')
      ]),
      marks: rows.map(({ id }) => ({ name: id }))
    };
  }
};
