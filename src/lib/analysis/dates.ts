import { outside } from './candidates.ts';
import { parseNumeral } from './numerals.ts';

/** A date as it stands in a text, half-open [start, end). */
export interface DatedSpan {
  start: number;
  end: number;
  /** EDTF: 2022-12-05, 2022-12, 2016, 2023-03-20/2023-03-22, ../2030, 1949/.. */
  value: string;
}

/** What a date leans on that is not written out. */
export interface DateContext {
  /** The document's own date, ISO 8601: what 今年 means. */
  document: string | null;
  /** The year spoken of before: the year of a bare 3月20日. */
  year: number | null;
}

interface Point {
  year: number;
  month: number | null;
  day: number | null;
}

/** A character lost from a year is 〇, the one digit that older character sets lack. */
const HAN_YEAR = '[一二](?:[〇○零一二三四五六七八九]|\uFFFD{1,3}){3}';
const YEAR = `(?:[12][0-9]{3}|${HAN_YEAR})`;
const SMALL = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const FRESH = '(?<![0-9.〇○零一二三四五六七八九十百千])';
const TO = '\\s*(?:[—―－–~～-]{1,2}|至|到)\\s*';
const YEARS = `(?<from>${YEAR})${TO}(?<until>${YEAR})\\s*年(?!\\s*[0-9]{1,2}\\s*月)`;
const DAY_OF_YEAR = `(?:(?<y1>${YEAR})\\s*年|(?<relative>今年|去年|明年|后年))(?:\\s*(?<m1>${SMALL})\\s*月(?:\\s*(?<d1>${SMALL})\\s*[日号])?)?`;
const BARE_DAY = `(?<m0>${SMALL})\\s*月(?:\\s*(?<d0>${SMALL})\\s*[日号]|(?=[底末初份]|[上中下]旬))`;
const END = `(?:${TO}(?:(?:(?<y2>${YEAR})\\s*年)?(?:\\s*(?<m2>${SMALL})\\s*月)?(?:\\s*(?<d2>${SMALL})\\s*[日号])?(?<=[年月日号])|(?<midcentury>本世纪中叶)))?`;
const BOUND =
  '(?:[底末初]|份|[上中下]旬)?(?:(?<before>[以之]?前(?![夕后期沿述列]))|(?<after>以来|[以之]后|起(?![点草])|后(?![期来备])))?';
const DATE = new RegExp(`${FRESH}(?:${YEARS}|(?:${DAY_OF_YEAR}|${BARE_DAY})${END})${BOUND}`, 'g');

const CENTURY =
  /(?:(?<century>[12][0-9]|[一二]?十[一二三四五六七八九]?)|本)世纪(?:(?<decade>[1-9]0|[二三四五六七八九]十)年代|(?<middle>中叶))?/g;
const PLAN_PERIOD =
  /“十(?<quoted>[一二三四五六])五”(?!规划(?!期)|计划)(?:规划)?(?:时期|期间|期)?|十(?<plain>[一二三四五六])五(?:时期|期间|末)/g;
/** A length of time, not a year: 2000年历史, 1500年之久. */
const DURATION = /^(?:的?历史|之久|以上|左右)/;
const RELATIVE = new Map([
  ['今年', 0],
  ['去年', -1],
  ['明年', 1],
  ['后年', 2]
]);

const number = (text: string | undefined): number | null =>
  text === undefined ? null : parseNumeral(text.replace(/\uFFFD+/g, '〇'));

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function isReal({ year, month, day }: Point): boolean {
  if (year < 1000 || year > 2999) return false;
  if (month === null) return day === null;
  if (day === null) return month >= 1 && month <= 12;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function write({ year, month, day }: Point): string {
  const parts = [pad(year, 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (day !== null) parts.push(pad(day, 2));
  return parts.join('-');
}

/** The year before the first of a year's century: 2000 for 2023. */
const centuryStart = (year: number) => Math.floor((year - 1) / 100) * 100;

/** The second half of an interval; what it leaves out stands in the first. */
function pointAfter(
  first: Point,
  groups: Record<string, string | undefined>,
  present: number
): Point | null {
  if (groups.midcentury) return { year: centuryStart(present) + 50, month: null, day: null };
  const [y, m, d] = [number(groups.y2), number(groups.m2), number(groups.d2)];
  if (y === null && m === null && d === null) return null;
  const month = m ?? (y === null ? first.month : null);
  const wraps = y === null && month !== null && month < (first.month ?? month);
  return { year: y ?? first.year + (wraps ? 1 : 0), month, day: d };
}

function readWritten(match: RegExpExecArray, context: DateContext): string | null {
  const groups = match.groups ?? {};
  const documentYear = context.document ? Number(context.document.slice(0, 4)) : null;
  const [from, until] = [number(groups.from), number(groups.until)];
  if (from !== null && until !== null) return from < until ? `${from}/${until}` : null;
  const relative = groups.relative ? RELATIVE.get(groups.relative) : undefined;
  const year =
    number(groups.y1) ??
    (relative === undefined
      ? (context.year ?? documentYear)
      : documentYear === null
        ? null
        : documentYear + relative);
  if (year === null) return null;
  const first: Point = {
    year,
    month: number(groups.m1 ?? groups.m0),
    day: number(groups.d1 ?? groups.d0)
  };
  if (!isReal(first)) return null;
  const last = pointAfter(first, groups, documentYear ?? first.year);
  if (last) {
    const value = `${write(first)}/${write(last)}`;
    return isReal(last) && write(first) < write(last) ? value : null;
  }
  if (groups.before) return `../${write(first)}`;
  if (groups.after) return `${write(first)}/..`;
  return write(first);
}

/** The present century is an age, not a date, unless a part of it is meant. */
function readCentury({ groups = {} }: RegExpExecArray, document: string | null): string | null {
  const present = document === null ? null : centuryStart(Number(document.slice(0, 4)));
  const century = number(groups.century);
  const start = century === null ? present : (century - 1) * 100;
  if (start === null) return null;
  const decade = number(groups.decade);
  if (decade !== null) return `${start + decade}/${start + decade + 9}`;
  if (groups.middle) return String(start + 50);
  return start === present ? null : `${start + 1}/${start + 100}`;
}

function readPlanPeriod({ groups = {} }: RegExpExecArray): string | null {
  const ordinal = number(groups.quoted ?? groups.plain);
  if (ordinal === null) return null;
  const start = 1951 + (10 + ordinal) * 5;
  return `${start}/${start + 4}`;
}

/** Finds dates, years and intervals, in order; what is no day of the calendar is left out. */
export function findDates(text: string, context: DateContext): DatedSpan[] {
  const found: DatedSpan[] = [];
  let { year } = context;
  const written = text.includes('年') || text.includes('月') ? text.matchAll(DATE) : [];
  for (const match of written) {
    const end = match.index + match[0].length;
    const value = readWritten(match, { ...context, year });
    if (value === null || DURATION.test(text.slice(end, end + 3))) continue;
    found.push({ start: match.index, end, value });
    year = value.startsWith('..') ? year : Number(value.slice(0, 4));
  }
  const ages = text.includes('世纪') ? text.matchAll(CENTURY) : [];
  const plans = text.includes('五') ? text.matchAll(PLAN_PERIOD) : [];
  const spoken: DatedSpan[] = [];
  for (const match of [...ages, ...plans]) {
    const value = readPlanPeriod(match) ?? readCentury(match, context.document);
    const end = match.index + match[0].length;
    if (value !== null) spoken.push({ start: match.index, end, value });
  }
  if (spoken.length === 0) return found;
  const more = outside(spoken.sort(byStart), found);
  return [...found, ...more].sort(byStart);
}

const byStart = (a: DatedSpan, b: DatedSpan) => a.start - b.start;
