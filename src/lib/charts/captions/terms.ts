import { m } from '../../i18n/index.ts';
import { clauses, countOf, mentionsIn, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { TermsSeries } from '../../series/terms.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

/** Terms that occur less often than this are drawn hollow. */
export const FEW = 5;

function title({ rows, leaders }: TermsSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const row = rows.find(({ id }) => id === picks.term);
  const place = row?.sections.find(({ section }) => section === (picks.section ?? section));
  if (row && (place || picks.section !== undefined)) {
    const section = sectionOf(names, place?.section ?? picks.section ?? '');
    const name = quoted(row.text, row.gloss, locale);
    const inputs = { name, part: place?.count ?? 0, whole: row.count, section };
    return clauses([mentionsIn(inputs, locale)], locale);
  }
  const leader = leaders.find(({ section }) => section === picks.section);
  const top = leader ?? rows[0];
  if (!top) return m.terms_name({}, { locale });
  const inputs = {
    term: quoted(top.text, top.gloss, locale),
    times: countOf(m.n_times, top.count, locale)
  };
  const found = leader
    ? m.terms_title_section({ ...inputs, section: sectionOf(names, leader.section) }, { locale })
    : m.terms_title(inputs, { locale });
  return clauses([found], locale);
}

export const terms: ChartText<TermsSeries> = {
  name: ({ locale }) => m.terms_name({}, { locale }),
  title,
  n: (series, { locale }) =>
    sample(
      [
        m.n_of(
          {
            items: countOf(m.n_mentions, series.occurrences, locale),
            whole: countOf(m.n_terms, series.terms, locale)
          },
          { locale }
        )
      ],
      locale
    ),
  note: (series, { locale }) =>
    m.terms_note({ terms: series.terms, shown: series.rows.length }, { locale }),
  method: ({ locale }) => m.terms_method({}, { locale }),
  legend: ({ rows }, { locale }, { mark }) =>
    rows.some(({ count }) => count < FEW)
      ? [{ type: 'swatch', label: m.keyness_few({}, { locale }), stroke: mark }]
      : [],
  table: ({ rows }, { locale }) => ({
    head: [
      m.column_term({}, { locale }),
      m.column_gloss({}, { locale }),
      m.column_count({}, { locale })
    ],
    rows: rows.map(({ text, gloss, count }) => [text, gloss ?? '', count])
  })
};
