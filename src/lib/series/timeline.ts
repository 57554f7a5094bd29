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
  count: number;
  /** Sections that mention it. */
  sections: string[];
}

export interface TimelineSeries {
  /** Earliest first. */
  rows: TimelineRow[];
  /** The document's date as a year with its fraction. */
  signed: number | null;
  signedOn: string | null;
}

/** Dated instruments and named dates around the day of signing. */
export function timelineSeries(analysis: Analysis): TimelineSeries {
  const counted = counts(analysis);
  const rows = analysis.references.flatMap(({ id, name, gloss, kind, date, mentions }) => {
    const range = date === null ? null : readEdtf(date);
    const own = mentions.filter(counted);
    if (!range || date === null || own.length === 0) return [];
    return [
      {
        id,
        name,
        gloss,
        kind,
        date,
        start: range.start === null ? null : yearOf(range.start),
        end: range.end === null ? null : yearOf(range.end),
        count: own.length,
        sections: [...new Set(own.map(({ section }) => section))]
      }
    ];
  });
  const middle = ({ start, end }: TimelineRow) =>
    start === null ? (end ?? 0) : end === null ? start : (start + end) / 2;
  const { date } = analysis.document;
  const signed = date === null ? null : readEdtf(date);
  return {
    rows: rows.sort((a, b) => middle(a) - middle(b) || (a.id < b.id ? -1 : 1)),
    signed: signed?.start == null ? null : yearOf(signed.start),
    signedOn: date
  };
}
