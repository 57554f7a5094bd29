import type { Span } from './contract.ts';
import { runInLabels } from './run-in-labels.ts';
import { textOf } from './spans.ts';

/** One line of the source without its markup, bullet and outer white space. */
export interface Line {
  spans: Span[];
  /** The slices of `spans`, joined. */
  text: string;
  bulleted: boolean;
  /** A row of a table: cells set apart by tabs. */
  cells: boolean;
  indented: boolean;
  afterBlank: boolean;
}

const BULLET = /^(?:[—–―─-]{2}|[●•·▪■◆◇►○]|[-*+](?=\s))[\s]*(?=\S)/;
const LONE_BULLET = /^[-*+●•·▪■◆◇►○]$/;
const CELLS = /\S *\t\s*\S[^\t]*\t/;
const RULE = /^[\s\-—–_=*·.]+$/;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Two ideographic spaces after a full stop, or after ASCII spaces, open a paragraph on the same line. */
const INLINE_BREAK =
  /(?:(?<=[。！？：；）”》])\u3000{2,}|(?<=\S)[ \t\u00a0]{1,4}\u3000{2,})(?=\S)/g;
/** A row with this many of them is a whole document: the first ideographic spaces close its title. */
const WHOLE = 3;
const TITLE_BREAK = /(?<=\S)\u3000{2,}(?=\S)/;
const SPACE = /[\s\u200b]/;
const IDEOGRAPHIC_SPACES = '\u3000\u3000';

function trim(text: string, [from, to]: Span): Span | null {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [start, end] : null;
}

function* rows(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    yield [start, match.index];
    start = match.index + match[0].length;
  }
  yield [start, text.length];
}

/** Breaks a row where ideographic spaces or labels that run in stand for line breaks (whole documents come on one line). */
function* inlineRows(text: string, [from, to]: Span): Generator<Span> {
  const row = text.slice(from, to);
  let start = 0;
  for (const at of row.includes(IDEOGRAPHIC_SPACES) ? spacedBreaks(row) : runInLabels(row)) {
    yield [from + start, from + at];
    start = at;
  }
  yield [from + start, to];
}

function spacedBreaks(row: string): number[] {
  const breaks = [...row.matchAll(INLINE_BREAK)].map(({ index }) => index);
  const title = breaks.length < WHOLE ? -1 : row.search(TITLE_BREAK);
  return title === -1 || title === breaks[0] ? breaks : [title, ...breaks];
}

/** Splits a text into its lines that hold words; `markup` (ascending) is left out of them. */
export function splitLines(text: string, markup: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let mark = 0;
  let afterBlank = false;
  for (const row of rows(text)) {
    let held = false;
    for (const [from, to] of inlineRows(text, row)) {
      const pieces: Span[] = [];
      let start = from;
      while (mark < markup.length && markup[mark]![1] <= from) mark += 1;
      for (let next = mark; next < markup.length && markup[next]![0] < to; next += 1) {
        const [open, close] = markup[next]!;
        if (open > start) pieces.push([start, open]);
        start = Math.max(start, close);
      }
      if (start < to) pieces.push([start, to]);
      const line = readLine(text, pieces);
      if (!line) continue;
      held = true;
      lines.push({ ...line, afterBlank });
      afterBlank = false;
    }
    if (!held) afterBlank = true;
  }
  return lines;
}

function readLine(text: string, pieces: readonly Span[]): Omit<Line, 'afterBlank'> | null {
  const spans = pieces.map((piece) => trim(text, piece)).filter((span) => span !== null);
  const [first] = spans;
  if (!first || !pieces[0]) return null;
  const whole = textOf(text, spans);
  if (RULE.test(whole)) return null;
  const indented = first[0] > pieces[0][0];
  const cells = CELLS.test(whole);
  const opening = text.slice(first[0], Math.min(first[1], first[0] + 12));
  if (spans.length > 1 && LONE_BULLET.test(opening)) {
    const rest = spans.slice(1);
    return { spans: rest, text: textOf(text, rest), bulleted: true, cells, indented };
  }
  const bullet = BULLET.exec(opening)?.[0].length;
  if (bullet === undefined) return { spans, text: whole, bulleted: false, cells, indented };
  spans[0] = [first[0] + bullet, first[1]];
  return { spans, text: textOf(text, spans), bulleted: true, cells, indented };
}
