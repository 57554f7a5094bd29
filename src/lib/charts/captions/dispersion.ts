import { formatNumber, m, type Locale } from '../../i18n/index.ts';
import { clauses, countOf, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import { excess, type DispersionRow, type DispersionSeries } from '../../series/dispersion.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** A DP with two digits. */
export function formatDp(dp: number, locale: Locale): string {
  return formatNumber(dp, locale, TWO);
}

function ofTerm(row: DispersionRow, locale: Locale): string {
  const [low, high] = row.expected;
  const inputs = {
    term: quoted(row.term, row.gloss, locale),
    dp: formatDp(row.dp, locale),
    low: formatDp(low, locale),
    high: formatDp(high, locale)
  };
  if (row.dp > high) return m.dispersion_title_clustered(inputs, { locale });
  if (row.dp < low) return m.dispersion_title_even(inputs, { locale });
  return m.dispersion_title_chance(inputs, { locale });
}

function title({ rows, sections }: DispersionSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const row = rows.find(({ term }) => term === picks.term);
  if (row) return clauses([ofTerm(row, locale)], locale);

  const section = sections.find(({ id }) => id === picks.section);
  if (section) {
    const { start, end } = section;
    const inside = (place: number) => place >= start && place < end;
    const terms = rows.filter(
      ({ places }) => places.filter(inside).length * 2 > places.length
    ).length;
    const inputs = { rows: rows.length, terms, section: sectionOf(names, section.id) };
    return m.dispersion_title_section(inputs, { locale });
  }
  const clustered = rows.filter((row) => excess(row) > 0);
  const top = clustered.toSorted((a, b) => excess(b) - excess(a))[0];
  if (!top) return m.dispersion_name({}, { locale });
  const term = quoted(top.term, top.gloss, locale);
  return m.dispersion_title(
    { rows: rows.length, clustered: clustered.length, term, dp: formatDp(top.dp, locale) },
    { locale }
  );
}

export const dispersion: ChartText<DispersionSeries> = {
  name: ({ locale }) => m.dispersion_name({}, { locale }),
  title,
  n: ({ rows }, { locale }) => {
    const items = countOf(
      m.n_mentions,
      rows.reduce((sum, { count }) => sum + count, 0),
      locale
    );
    const whole = countOf(m.n_terms, rows.length, locale);
    return sample([m.n_of({ items, whole }, { locale })], locale);
  },
  note: (_, { locale }) => m.dispersion_note({}, { locale }),
  method: ({ locale }) => m.dispersion_method({}, { locale }),
  legend: () => [],
  table: ({ rows }, { locale }) => ({
    head: [
      m.column_term({}, { locale }),
      m.column_gloss({}, { locale }),
      m.column_count({}, { locale }),
      m.column_dp({}, { locale }),
      m.column_expected({}, { locale })
    ],
    rows: rows.map(({ term, gloss, count, dp, expected }) => [
      term,
      gloss ?? '',
      count,
      dp,
      expected.map((value) => formatDp(value, locale)).join('–')
    ])
  })
};
