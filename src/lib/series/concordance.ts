import { bisectRight } from 'd3-array';

/** A paragraph to search: its text, and where each of its sentences begins in it. */
export interface SearchedParagraph {
  text: string;
  section: string;
  /** Sentence rows, ascending, and the offset at which each begins. */
  rows: number[];
  starts: number[];
  /** Characters of all paragraphs before this one. */
  at: number;
}

export interface SearchedText {
  paragraphs: SearchedParagraph[];
  /** Characters of all paragraphs. */
  length: number;
}

/** A key word in its context: one hit of a search. */
export interface ConcordanceLine {
  /** Row of the sentence that the hit begins in. */
  row: number;
  section: string;
  left: string;
  hit: string;
  right: string;
  /** Characters before the hit in the whole text. */
  at: number;
}

export type ConcordanceOrder = 'section' | 'left' | 'right';

const CONTEXT = 40;
const collator = new Intl.Collator('zh-CN');

/** Joins sentences to the paragraphs that a search runs over, so that hits and contexts may cross a full stop. */
export function searchedText(
  sentences: Iterable<{ row: number; paragraph: string; section: string; text: string }>
): SearchedText {
  const paragraphs: SearchedParagraph[] = [];
  let last: string | null = null;
  let length = 0;
  for (const { row, paragraph, section, text } of sentences) {
    let current = paragraphs.at(-1);
    if (!current || paragraph !== last) {
      current = { text: '', section, rows: [], starts: [], at: length };
      paragraphs.push(current);
      last = paragraph;
    }
    current.rows.push(row);
    current.starts.push(current.text.length);
    current.text += text;
    length += text.length;
  }
  return { paragraphs, length };
}

/**
 * Every place of any string, in reading order (KWIC); Latin letters match in either case, hits do not overlap.
 * @returns nothing for an empty query.
 */
export function concordance({ paragraphs }: SearchedText, query: string): ConcordanceLine[] {
  const needle = query.trim();
  if (needle === '') return [];
  const pattern = new RegExp(needle.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi');
  return paragraphs.flatMap(({ text, section, rows, starts, at }) =>
    [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({
      row: rows[bisectRight(starts, index) - 1] ?? 0,
      section,
      left: text.slice(Math.max(index - CONTEXT, 0), index),
      hit,
      right: text.slice(index + hit.length, index + hit.length + CONTEXT),
      at: at + index
    }))
  );
}

/** Lines by section, by what stands before the hit (read outwards from it), or by what follows. */
export function sortLines(
  lines: readonly ConcordanceLine[],
  order: ConcordanceOrder
): ConcordanceLine[] {
  if (order === 'section') return lines.toSorted((a, b) => a.at - b.at);
  const keyed = lines.map((line) => ({
    line,
    key: order === 'right' ? line.right : [...line.left].reverse().join('')
  }));
  return keyed
    .sort((a, b) => collator.compare(a.key, b.key) || a.line.at - b.line.at)
    .map(({ line }) => line);
}

/** How many lines each section has; only what is not empty, in the order of the lines. */
export function linesBySection(lines: readonly ConcordanceLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { section } of lines) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}
