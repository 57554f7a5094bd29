/** A stretch of time as days since 1970 (UTC), half-open; an open side is null. */
export interface DayRange {
  start: number | null;
  end: number | null;
}

const DAY = 86_400_000;

/**
 * Reads the part of EDTF that an analysis uses: 2022-12-05, 2022-12, 2016, a/b, ../b, a/...
 * @returns null for anything else.
 */
export function readEdtf(text: string): DayRange | null {
  const sides = text.split('/');
  if (sides.length > 2) return null;
  const [first = '', second = first] = sides;
  const start = first === '..' ? { start: null, end: null } : readDate(first);
  const end = second === '..' ? { start: null, end: null } : readDate(second);
  return start && end ? { start: start.start, end: end.end } : null;
}

function readDate(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  const day = match[3] === undefined ? null : Number(match[3]);
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY;
  if (month === null) return { start: at(year, 0, 1), end: at(year + 1, 0, 1) };
  if (day === null) return { start: at(year, month, 1), end: at(year, month + 1, 1) };
  return { start: at(year, month, day), end: at(year, month, day + 1) };
}

/** Days since 1970 as a year with its fraction: 2023.5 is the middle of 2023. */
export function yearOf(day: number): number {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const [from, to] = [Date.UTC(year, 0, 1) / DAY, Date.UTC(year + 1, 0, 1) / DAY];
  return year + (day - from) / (to - from);
}
