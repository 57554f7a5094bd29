import { parseNumeral, writeLike } from './numerals.ts';

/** The numbering at the head of a line: 三 · 一、 · （一） · 第二章 · 1. · ## … */
export interface Label {
  /** Lines numbered alike share a style. */
  style: string;
  /** Position of the style in the customary order of headings; smaller stands higher. */
  rank: number;
  /** null where the heading carries no number (## 序言). */
  number: number | null;
  /** As printed, without the mark that separates it from the title. */
  text: string;
  /** Where the title begins in the line. */
  end: number;
}

const HAN = '[一二三四五六七八九十百千零〇]{1,7}';
const ARABIC = '[0-9０-９]{1,3}';
const SEPARATOR = '[、．.:：]';

interface Style {
  name: string;
  rank: number;
  /** Group 1: the label as printed; group 2: its numeral. */
  pattern: RegExp;
}

/** Where a title follows without a separator: 第一章总则. */
const SHORT_LINE = '(?=[^，。；：]{1,20}$)';
/** Not 第一条规定的…, 第一条第二款, 第一条和…. */
const NO_MENTION = '(?![规款项第所的中、和至与及或，。；])';

const unit = (name: string, units: string, rank: number, bare = SHORT_LINE): Style => ({
  name,
  rank,
  pattern: new RegExp(
    `^(第\\s*(${HAN}|${ARABIC})\\s*(?:${units})(?:之${HAN})?)(?:\\s*[:：]?\\s+|\\s*[:：]\\s*|(?=[（(【])|$|${bare})`
  )
});

const STYLES: readonly Style[] = [
  {
    name: 'annex',
    rank: 19,
    pattern: new RegExp(`^((?:附件|附录|附表)\\s*(${HAN}|${ARABIC}))(?:\\s*[:：]?\\s*|$)`)
  },
  {
    name: '专栏',
    rank: 31.5,
    pattern: new RegExp(`^(专栏\\s*(${HAN}|${ARABIC}))(?:\\s*[:：]?\\s*|$)`)
  },
  unit('编', '编', 20),
  unit('篇', '篇|部分|卷', 21),
  unit('章', '章', 22),
  unit('节', '节', 23),
  {
    name: 'I.',
    rank: 24,
    pattern: /^([IVX]{1,6}|[Ⅰ-Ⅻ])(?:\s*[、．.]\s*|\s+|$)/
  },
  unit('条', '条', 25, NO_MENTION),
  { name: '一、', rank: 30, pattern: new RegExp(`^(${HAN})(?:\\s*${SEPARATOR}\\s*|\\s+|$)`) },
  {
    name: '（一）',
    rank: 31,
    pattern: new RegExp(`^([（(](${HAN})[）)])\\s*(?:${SEPARATOR}\\s*)?`)
  },
  {
    name: '1.1',
    rank: 33,
    pattern: /^((?:[0-9]{1,2}\.){1,3}[0-9]{1,2})\s+(?=\D)/
  },
  {
    name: '1.',
    rank: 32,
    pattern: new RegExp(
      `^(${ARABIC})(?:\\s*[、．]\\s*|\\s*\\.(?![0-9０-９])\\s*|\\s+(?=[\\u4e00-\\u9fff])|$)`
    )
  },
  { name: '（1）', rank: 34, pattern: new RegExp(`^([（(]?(${ARABIC})[）)])\\s*`) },
  { name: '①', rank: 35, pattern: /^([①-⑳])\s*/ },
  { name: '(a)', rank: 36, pattern: /^([（(]([a-z])[）)])\s*/ }
];

/** What every label begins with; most lines are turned away here. */
const OPENING = /^[第附专IVXⅠ-Ⅻ①-⑳（(0-9０-９一二三四五六七八九十百零〇]/;
const MARKDOWN = /^(#{1,6})\s+/;

/** Reads the label at the head of a line; null where it has none. */
export function readLabel(line: string): Label | null {
  const hashes = MARKDOWN.exec(line);
  if (hashes) {
    const depth = hashes[1]!.length;
    const inner = readNumbered(line.slice(hashes[0].length));
    return {
      style: '#'.repeat(depth),
      rank: depth,
      number: inner?.number ?? null,
      text: inner?.text ?? '',
      end: hashes[0].length + (inner?.end ?? 0)
    };
  }
  return readNumbered(line);
}

function readNumbered(line: string): Label | null {
  if (!OPENING.test(line)) return null;
  const head = line.slice(0, 40);
  for (const { name, rank, pattern } of STYLES) {
    const match = pattern.exec(head);
    if (!match?.[1]) continue;
    const numeral = (match[2] ?? match[1]).split('.').at(-1)!;
    const number = parseNumeral(numeral) ?? parseLetter(numeral);
    if (number !== null) return { style: name, rank, number, text: match[1], end: match[0].length };
  }
  return null;
}

/** a → 1, b → 2 … */
const parseLetter = (text: string) => (/^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : null);

/** The numerals of a label; 之一 tells an inserted article from the one before, it does not number it. */
const NUMERALS = new RegExp(`(?<!之)(?:${HAN}|[0-9]+|[０-９]+|[①-⑳]|[Ⅰ-Ⅻ]|[IVX]+|[a-z])`, 'g');

/**
 * The label that stands where `label` does, for another number, in numerals of the same kind: 第三章, 1 → 第一章.
 * @returns null where the label holds no numeral or its numerals do not reach so far.
 */
export function relabel(label: string, number: number): string | null {
  const last = [...label.matchAll(NUMERALS)].at(-1);
  const numeral = last && writeLike(last[0], number);
  if (!last || !numeral) return null;
  return label.slice(0, last.index) + numeral + label.slice(last.index + last[0].length);
}
