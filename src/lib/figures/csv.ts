import type { ChartTable } from '../charts/chart.ts';

const BOM = '\ufeff';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, and no text that begins a formula. */
export function toCsv({ head, rows }: ChartTable): string {
  return BOM + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
