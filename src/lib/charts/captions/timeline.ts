import { formatEdtf } from '../../i18n/edtf.ts';
import { formatNumber, m, type Locale } from '../../i18n/index.ts';
import { kindName } from '../../i18n/kinds.ts';
import { clauses, quoted, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { TimelineRow, TimelineSeries } from '../../series/timeline.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';

const DAY = 1 / 365;

function yearsFrom(signed: number | null, { start, end }: TimelineRow): number {
  if (signed === null) return 0;
  if (start !== null && start > signed) return start - signed;
  return end !== null && end < signed ? end - signed : 0;
}

function ofRow(row: TimelineRow, signed: number | null, locale: Locale): string {
  const date = formatEdtf(row.date, locale);
  const name =
    row.kind === 'date' ? m.timeline_name({}, { locale }) : quoted(row.name, row.gloss, locale);
  const years = yearsFrom(signed, row);
  const inputs = { name, date, years: formatNumber(Math.abs(Math.round(years)), locale) };
  if (Math.abs(years) < 0.75) return m.timeline_title_near(inputs, { locale });
  return years < 0
    ? m.timeline_title_before(inputs, { locale })
    : m.timeline_title_after(inputs, { locale });
}

/** Whether a row reaches beyond the day of signing. */
export function isAhead({ start, end }: TimelineRow, signed: number): boolean {
  return (end ?? start ?? 0) > signed + 3 * DAY;
}

function title({ rows, signed }: TimelineSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
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
  if (signed === null) {
    return m.timeline_title_undated({ n: rows.length }, { locale });
  }
  const ahead = rows.filter((each) => isAhead(each, signed)).length;
  return clauses([m.timeline_title({ past: rows.length - ahead, ahead }, { locale })], locale);
}

export const timeline: ChartText<TimelineSeries> = {
  name: ({ locale }) => m.timeline_name({}, { locale }),
  title,
  n: ({ rows }, { locale }) => sample([m.n_dates({ n: rows.length }, { locale })], locale),
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
    ])
  })
};
