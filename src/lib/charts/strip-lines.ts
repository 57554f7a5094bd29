import type { StructureSeries } from '../series/structure.ts';

/** One line of the strip. */
export interface StripLine {
  /** Characters read before it, and in it. */
  start: number;
  length: number;
  /** Its paragraphs, each with its number in the document. */
  rows: (StructureSeries['rows'][number] & { n: number })[];
  findings: StructureSeries['findings'];
}

/** The document in one line, or in one line a section. */
export function stripLines(series: StructureSeries, bySection: boolean): StripLine[] {
  const rows = series.rows.map((row, i) => ({ ...row, n: i + 1 }));
  if (!bySection) {
    return [{ start: 0, length: series.length, rows, findings: series.findings }];
  }
  return series.sections.map(({ id, start, end }, i) => {
    const last = i === series.sections.length - 1;
    return {
      start,
      length: end - start,
      rows: rows.filter(({ section }) => section === id),
      findings: series.findings.filter(({ at }) => at >= start && (at < end || last))
    };
  });
}
