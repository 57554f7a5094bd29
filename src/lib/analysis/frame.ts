import { readDate } from './dateline.ts';
import { bareLines, isHeadingWord, readLayout } from './bare-headings.ts';
import { readLabel } from './labels.ts';
import { lineWidth } from './line-width.ts';
import type { Line } from './lines.ts';
import { BRACKETED, FILED, GAP, SIGNED, isDated, isMatter } from './matter.ts';
import { isEnded, isPaused } from './punctuation.ts';

/** The parts of a document that frame its body, as line numbers. */
export interface Frame {
  title: string | null;
  /** ISO 8601. */
  date: string | null;
  /** Title block, table of contents, signature: shown, never counted. */
  matter: Set<number>;
}

const TITLE_LINES = 16;
const SIGNATURE_LINES = 40;
/** The lines before the first sentence and the first heading. */
function titleBlock(lines: readonly Line[]): number {
  const first = lines[0];
  const { width } = readLayout(lines);
  const runsOn = (at: number) => {
    const next = lines[at + 1];
    const full = width !== null && lineWidth(lines[at]!.text) >= width - 3;
    return full && next !== undefined && !next.afterBlank && !next.indented;
  };
  if (!first || lines.length < 2 || isEnded(first.text) || isPaused(first.text)) return 0;
  const label = readLabel(first.text);
  if (runsOn(0) || first.text.length > 120 || (label && label.style !== '#')) return 0;
  let end = 1;
  while (end < Math.min(lines.length - 1, TITLE_LINES)) {
    const line = lines[end]!;
    const bracketed = BRACKETED.test(line.text) && line.text.length <= 120;
    if (runsOn(end) || (!bracketed && !isMatter(line, 60))) break;
    if (readLabel(line.text) || isHeadingWord(line.text) || isContentsWord(line.text)) break;
    end += 1;
  }
  return end;
}

const isContentsWord = (text: string) => /^目[\s\u3000]*[录次]$/.test(text);

/** The office that issues a text, on a line of its own. */
const ISSUER = /^中华人民共和国.*(?:部|委员会|办公室|总局|署)$|国务院$|人民政府$/;

function titleOf(block: readonly Line[]): string | null {
  const [first, ...others] = block;
  if (!first) return null;
  if (/^#+\s/.test(first.text)) return first.text.replace(/^#+\s+/, '');
  const end = others.findIndex(
    ({ text, bulleted }) =>
      bulleted ||
      text.length < 8 ||
      /^[（(—]|[:：]/.test(text) ||
      [GAP, FILED, ISSUER].some((mark) => mark.test(text)) ||
      isDated(text)
  );
  const rest = end === -1 ? others : others.slice(0, end);
  return [first, ...rest].map(({ text }) => text).join(' ');
}

const ANNEX = /^附[件录表]\s*[一二三四五六七八九十0-9０-９]{1,3}(?![^\s：:])/;
const ANNEXES = /^附件?[:：]/;

/** Where the list of annexes begins that a line ends (附件：1.… 2.…); null where it ends none. */
function annexList(lines: readonly Line[], last: number): number | null {
  let at = last;
  while (at > last - TITLE_LINES && at > 0 && readLabel(lines[at]!.text)) at -= 1;
  return ANNEXES.test(lines[at]!.text) ? at : null;
}

/** The lines after the last sentence that name who signed, where and when, or which agency sent the text. */
function signature(lines: readonly Line[], from: number): number {
  let start = lines.length;
  let evidence = false;
  while (start > Math.max(from, lines.length - SIGNATURE_LINES)) {
    const { text } = lines[start - 1]!;
    const bracketed = BRACKETED.test(text) && text.length <= 120;
    if (!bracketed && !isMatter(lines[start - 1]!, 60)) break;
    if (readLabel(text) || ANNEXES.test(text)) {
      const list = annexList(lines, start - 1);
      if (list === null || list < from) break;
      start = list;
      evidence = true;
      continue;
    }
    evidence ||= bracketed || GAP.test(text) || SIGNED.test(text) || isDated(text);
    start -= 1;
  }
  return evidence ? start : lines.length;
}

/** Where the first annex begins, behind the signature: 附件1 on a line of its own. */
function annexLine(lines: readonly Line[], from: number): number | null {
  const at = lines.findIndex(
    ({ text }, index) =>
      index > from && text.length <= 60 && (/^附[件录表]$/.test(text) || ANNEX.test(text))
  );
  return at === -1 ? null : at;
}

/** The lines of a table of contents: from 目录 to where its first entry stands again, at the body. */
function contents(lines: readonly Line[]): [number, number] | null {
  const start = lines.slice(0, 200).findIndex(({ text }) => isContentsWord(text));
  const first = lines[start + 1];
  if (start === -1 || !first) return null;
  const plain = (text: string) => text.replace(/[\s\u3000.…·]+[0-9]*$|[\s\u3000]+/g, '');
  const entry = plain(first.text);
  for (let at = start + 2; at < Math.min(lines.length, start + 600); at += 1)
    if (plain(lines[at]!.text) === entry) return [start, at];
  return null;
}

/** A title block gives its last line back where it is the first of the document's unnumbered headings. */
function withoutHeading(lines: readonly Line[], block: number): number {
  const line = lines[block - 1];
  if (block < 2 || !line || line.bulleted || line.text.length < 4) return block;
  if ([GAP, BRACKETED, FILED].some((mark) => mark.test(line.text)) || isDated(line.text))
    return block;
  const body = lines.slice(block - 1);
  return bareLines(body, new Set(), readLayout(body)).headings.has(0) ? block - 1 : block;
}

const OWN_DATE =
  /本(?:协定|协议|条约|公约|议定书|备忘录|声明|公报|宣言|决议|决定)[^。]{0,12}于([^，。]{6,24}?)(?:在[^，。]{1,20})?(?:签订|签署|签字|订立|缔结|发表|通过)/;

/** The date that the last lines give the document: 本协定于二〇二四年五月十六日在北京签订. */
function closingDate(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(-SIGNATURE_LINES)) {
    const date = readDate(OWN_DATE.exec(text)?.[1] ?? '');
    if (date) return date;
  }
  return null;
}

/** Tells a document's frame from its body. */
export function readFrame(lines: readonly Line[]): Frame {
  const block = withoutHeading(lines, titleBlock(lines));
  const annex = annexLine(lines, block);
  const ends = annex === null ? [lines.length] : [annex, lines.length];
  const signed = ends.map((end): [number, number] => [
    signature(lines.slice(0, end), end === annex ? block : (annex ?? block)),
    end
  ]);
  const table = contents(lines);
  const matter = new Set<number>();
  for (let at = 0; at < block; at += 1) matter.add(at);
  for (const [start, end] of signed) for (let at = start; at < end; at += 1) matter.add(at);
  if (table) for (let at = table[0]; at < table[1]; at += 1) matter.add(at);
  const frame = [[0, block] as const, ...signed].flatMap(([from, to]) => lines.slice(from, to));
  const dates = frame.map(({ text }) => readDate(text));
  return {
    title: titleOf(lines.slice(0, block)),
    date: dates.find((date) => date !== null) ?? closingDate(lines),
    matter
  };
}
