import headingWords from '../lexicon/heading-words.json' with { type: 'json' };
import { readLabel } from './labels.ts';
import { lineWidth } from './line-width.ts';
import type { Line } from './lines.ts';
import { FILED, standsAlone } from './matter.ts';
import { isEnded, isPaused, opensInMidClause } from './punctuation.ts';

/** How a document sets its lines. */
export interface Layout {
  /** The line width, in ideographs, of a text that breaks every line at the margin; null for other texts. */
  width: number | null;
  indents: boolean;
  /** How often its sentences open with the same two characters. */
  openings: Map<string, number>;
  /** Styles of numbering whose headings run into their paragraphs. */
  runIn: Set<string>;
}

const HEADING_LENGTH = 25;
/** Ended lines for each open one, from which a style of numbering is said to run in. */
const RUN_IN = 6;
const WORDS = new Set(headingWords);

/** 序言, 附则 …: words that head a part wherever they stand alone. */
export const isHeadingWord = (line: string): boolean => WORDS.has(line.replace(/[\s\u3000]/g, ''));

/** How long the lines of a document are and how it sets them, against which a bare heading stands out. */
export function readLayout(lines: readonly Line[]): Layout {
  let longest = 0;
  let indents = false;
  const openings = new Map<string, number>();
  const styles = new Map<string, { ended: number; open: number }>();
  for (const { text, indented } of lines) {
    const style = readLabel(text)?.style;
    if (style !== undefined) {
      const { ended, open } = styles.get(style) ?? { ended: 0, open: 0 };
      styles.set(style, isEnded(text) ? { ended: ended + 1, open } : { ended, open: open + 1 });
    }
    longest = Math.max(longest, lineWidth(text));
    indents ||= indented;
    if (!isEnded(text)) continue;
    const opening = text.slice(0, 2);
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  const full = lines.filter(({ text }) => lineWidth(text) >= longest - 3);
  const open = full.filter(({ text }) => !isEnded(text));
  const wrapped =
    lines.length >= 8 &&
    longest >= 16 &&
    longest <= 80 &&
    full.length >= 0.4 * lines.length &&
    2 * open.length >= full.length;
  const runIn = new Set<string>();
  for (const [style, { ended, open }] of styles) if (ended >= RUN_IN * open) runIn.add(style);
  return { width: wrapped ? longest : null, indents, openings, runIn };
}

/** Whether a line without a number can be a heading: short, no clause, not opened as the sentences are. */
function canHead({ text, bulleted, cells }: Line, next: Line, layout: Layout): boolean {
  return (
    !bulleted &&
    !cells &&
    !FILED.test(text) &&
    text.length <= HEADING_LENGTH &&
    !/[，。；：！？,;!?<>]|[、（(“‘《〈—-]$|^[0-9.\s]+$/.test(text) &&
    (next.text.length > text.length || readLabel(next.text) !== null) &&
    !opensInMidClause(next.text) &&
    (layout.openings.get(text.slice(0, 2)) ?? 0) < 3
  );
}

/** Lines without a number that stand by themselves. */
export interface BareLines {
  headings: Set<number>;
  /** A line of its own that heads nothing: the title of an enclosed text, a name. */
  lone: Set<number>;
}

/**
 * Finds headings that carry no number. They are a habit of a document or none: fewer than three are lone
 * lines, unless a heading word stands there.
 */
export function bareLines(
  lines: readonly Line[],
  matter: ReadonlySet<number>,
  layout: Layout
): BareLines {
  const found = new Set<number>();
  const words = new Set<number>();
  let complete = true;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const labelled = readLabel(line.text) !== null;
    if (complete && next && !matter.has(at) && !labelled && !standsAlone(line)) {
      if (isHeadingWord(line.text)) words.add(at);
      else if (canHead(line, next, layout)) found.add(at);
    }
    complete =
      matter.has(at) ||
      labelled ||
      found.has(at) ||
      words.has(at) ||
      isEnded(line.text) ||
      standsAlone(line);
    complete &&= !isPaused(line.text);
  });
  if (layout.width !== null) return { headings: words, lone: new Set() };
  return found.size >= 3
    ? { headings: new Set([...words, ...found]), lone: new Set() }
    : { headings: words, lone: found };
}
