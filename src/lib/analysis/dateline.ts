import { parseNumeral } from './numerals.ts';

const DATE =
  /([0-9]{4}|[〇○零一二三四五六七八九]{4})\s*年\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*日|(?<![0-9])([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])/;

/** The first whole date of a line as ISO 8601; null where it has none. */
export function readDate(line: string): string | null {
  const match = DATE.exec(line);
  if (!match) return null;
  const [year, month, day] = [1, 2, 3].map((group) =>
    parseNumeral(match[group] ?? match[group + 3] ?? '')
  );
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
