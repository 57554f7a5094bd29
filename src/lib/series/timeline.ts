import type { Analysis, ReferenceKind } from '../analysis/contract.ts';
import { readEdtf, yearOf } from './edtf.ts';
import { counts } from './key-figures.ts';

export interface TimelineRow {
  id: string;
  name: string;
  gloss: string | null;
  kind: ReferenceKind;
  /** EDTF. */
  date: string;
  /** Years with fractions; an open side is null. */
  start: number | null;
  end: number | null;
  /** Whether it reaches beyond the day of signing. */
  ahead: boolean;
  count: number;
  /** Sections that mention it. */
  sections: string[];
}

export interface TimelineSeries {
  /** Earliest first. */
  rows: TimelineRow[];
  /** Dates that end by the day of signing, and dates that reach beyond it, listed or not. */
  past: number;
  ahead: number;
  /** The document's date as a year with its fraction. */
  signed: number | null;
  signedOn: string | null;
}

/**
 * Dated names and bare dates around the day of signing. A bare date that is the date of a name is left to it.
 * @param limit keeps what is mentioned most and lies nearest to the signing.
 */
export function timelineSeries(analysis: Analysis, limit: number): TimelineSeries {
  const { date } = analysis.document;
  const day = date === null ? null : readEdtf(date);
  const signed = day?.start == null ? null : yearOf(day.start);
  const after = day?.end == null ? null : yearOf(day.end);
  const all = dated(analysis, after);
  const named = new Set(all.filter(({ kind }) => kind !== 'date').map(({ date }) => date));
  const rows = all.filter((row) => row.kind !== 'date' || !named.has(row.date));
  const ahead = rows.filter((row) => row.ahead).length;
  const distance = (row: TimelineRow) => (signed === null ? 0 : Math.abs(yearsFrom(row, signed)));
  return {
    rows: rows
      .toSorted((a, b) => b.count - a.count || distance(a) - distance(b))
      .slice(0, limit)
      .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)),
    past: rows.length - ahead,
    ahead,
    signed,
    signedOn: date
  };
}

/** @param after where the day of signing ends, as a year; null where there is none. */
function dated(analysis: Analysis, after: number | null): TimelineRow[] {
  const counted = counts(analysis);
  return analysis.references.flatMap(({ id, name, gloss, kind, date, mentions }) => {
    const range = date === null ? null : readEdtf(date);
    const own = mentions.filter(counted);
    if (!range || date === null || own.length === 0) return [];
    const start = range.start === null ? null : yearOf(range.start);
    const end = range.end === null ? null : yearOf(range.end);
    return [
      {
        id,
        name,
        gloss,
        kind,
        date,
        start,
        end,
        ahead: after !== null && (end ?? start ?? after) > after,
        count: own.length,
        sections: [...new Set(own.map(({ section }) => section))]
      }
    ];
  });
}

/** Where a row stands in the order of time: an open side leaves it to the other. */
function placeOf({ start, end }: TimelineRow): number {
  return start ?? end ?? 0;
}

/** Years from the signing to a row: negative before it, 0 where the row covers it. */
export function yearsFrom({ start, end }: TimelineRow, signed: number): number {
  if (start !== null && start > signed) return start - signed;
  if (end !== null && end < signed) return end - signed;
  return start === null && end !== null ? end - signed : 0;
}
