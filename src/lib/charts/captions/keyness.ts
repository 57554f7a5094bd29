import { m } from '../../i18n/index.ts';
import { clauses, countOf, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { KeynessSeries } from '../../series/keyness.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

function title({ rows }: KeynessSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const fitting = rows.filter(
    ({ term, section }) => term === (picks.term ?? term) && section === (picks.section ?? section)
  );
  const top = (fitting.length > 0 ? fitting : rows).toSorted((a, b) => b.logOdds - a.logOdds)[0];
  if (!top || top.logOdds <= 0) return m.keyness_name({}, { locale });
  const inputs = {
    term: quoted(top.term, top.gloss, locale),
    section: sectionOf(names, top.section),
    part: top.count,
    whole: top.total
  };
  return clauses(
    [
      top.term === picks.term
        ? m.keyness_title_term(inputs, { locale })
        : m.keyness_title(inputs, { locale })
    ],
    locale
  );
}

export const keyness: ChartText<KeynessSeries> = {
  name: ({ locale }) => m.keyness_name({}, { locale }),
  title,
  n: ({ terms, sections }, { locale }) =>
    sample(
      [countOf(m.n_terms, terms, locale), countOf(m.n_sections, sections.length, locale)],
      locale
    ),
  note: (_, { locale }) => m.keyness_note({}, { locale }),
  method: ({ locale }) => m.keyness_method({}, { locale }),
  legend: (_, { locale }, { diverging }) => [
    { type: 'swatch', label: m.keyness_more({}, { locale }), fill: diverging[1] },
    { type: 'swatch', label: m.keyness_less({}, { locale }), fill: diverging[0] },
    { type: 'swatch', label: m.keyness_few({}, { locale }), stroke: diverging[1] }
  ],
  table: ({ rows }, { locale, section }) => ({
    head: [
      m.column_section({}, { locale }),
      m.column_term({}, { locale }),
      m.column_gloss({}, { locale }),
      m.column_count({}, { locale }),
      m.column_score({}, { locale }),
      m.column_g2({}, { locale }),
      m.column_ratio({}, { locale })
    ],
    rows: rows.map((row) => [
      section(row.section),
      row.term,
      row.gloss ?? '',
      row.count,
      row.logOdds,
      row.g2 ?? '',
      row.logRatio ?? ''
    ]),
    marks: rows.map(({ section, term }) => ({ section, term }))
  })
};
