import { formatEdtf } from '../../i18n/edtf.ts';
import { m, type Locale } from '../../i18n/index.ts';
import { kindName } from '../../i18n/kinds.ts';
import { clauses, countOf, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import { yearsFrom, type TimelineRow, type TimelineSeries } from '../../series/timeline.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

function ofRow(row: TimelineRow, signed: number | null, locale: Locale): string {
  const date = formatEdtf(row.date, locale);
  const name = quoted(row.name, row.gloss, locale);
  const what = row.kind === 'date' ? date : m.timeline_mark({ name, date }, { locale });
  const years = signed === null ? 0 : yearsFrom(row, signed);
  const inputs = { what, years: Math.abs(Math.round(years)) };
  if (inputs.years === 0) return what;
  return years < 0
    ? m.timeline_title_before(inputs, { locale })
    : m.timeline_title_after(inputs, { locale });
}

function title(series: TimelineSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const { rows, past, ahead, signed } = series;
  const row = rows.find(({ id }) => id === picks.name);
  if (row) return ofRow(row, signed, locale);
  if (picks.section !== undefined) {
    const { section } = picks;
    const part = rows.filter(({ sections }) => sections.includes(section)).length;
    return m.timeline_title_section(
      { part, whole: rows.length, section: sectionOf(names, section) },
      { locale }
    );
  }
  if (signed === null) return m.timeline_title_undated({ n: past + ahead }, { locale });
  return clauses([m.timeline_title({ past, ahead }, { locale })], locale);
}

export const timeline: ChartText<TimelineSeries> = {
  name: ({ locale }) => m.timeline_name({}, { locale }),
  title,
  n: ({ rows, past, ahead }, { locale }) => {
    const total = past + ahead;
    const all = countOf(m.n_dates, total, locale);
    return sample(
      [rows.length < total ? m.timeline_shown({ shown: rows.length, total }, { locale }) : all],
      locale
    );
  },
  note: (_, { locale }) => m.timeline_note({}, { locale }),
  method: ({ locale }) => m.timeline_method({}, { locale }),
  legend: () => [],
  table: ({ rows }, { locale }) => ({
    head: [
      m.column_name({}, { locale }),
      m.column_gloss({}, { locale }),
      m.column_kind({}, { locale }),
      m.column_date({}, { locale }),
      m.column_count({}, { locale })
    ],
    rows: rows.map((row) => [
      row.name,
      row.gloss ?? '',
      kindName(row.kind, locale),
      formatEdtf(row.date, locale),
      row.count
    ]),
    marks: rows.map(({ id }) => ({ name: id }))
  })
};
