import { textWidth, wrap } from './text.ts';

/** How the names over a row of columns are set. */
export interface HeadFit {
  /** Font size, px. */
  size: number;
  /** Slanted by 60° where upright names would run into each other even in smaller type. */
  slant: boolean;
  /** Height that they take up, px. */
  height: number;
}

const LONGEST = 96;
const SINE = Math.sin(Math.PI / 3);
/** Least px between two names that stand upright. */
const APART = 3;
/** Px by which a name may be wider than its own column where its neighbours leave room. */
const MOST_OVER = 6;
/** Px by which type may be smaller so that names stand upright. */
const SMALLER = [0, 1, 2];

/**
 * Fits names over their columns.
 * @param size wanted font size, px.
 * @param column width of one column, px.
 */
export function fitHeads(names: readonly string[], size: number, column: number): HeadFit {
  for (const less of SMALLER) {
    const widths = names.map((name) => textWidth(name, size - less));
    const apart = widths.every((width, i) => (width + (widths[i + 1] ?? 0)) / 2 + APART <= column);
    if (apart && Math.max(...widths) <= column + MOST_OVER) {
      return { size: size - less, slant: false, height: size + 11 };
    }
  }
  const longest = Math.max(...names.map((name) => textWidth(name, size)), 0);
  return { size, slant: true, height: Math.ceil(Math.min(longest, LONGEST) * SINE) + 14 };
}

/** Names over their columns in one line or two. */
export interface StackedHeads {
  /** Font size, px. */
  size: number;
  lines: string[][];
  /** Height that they take up, px. */
  height: number;
}

const MOST_LINES = 2;

/**
 * Sets names over their columns in lines that are no wider, if need be in smaller type; null where they do not fit.
 * @param size wanted font size, px.
 * @param column width of one column, px.
 */
export function stackHeads(
  names: readonly string[],
  size: number,
  column: number
): StackedHeads | null {
  for (const less of SMALLER) {
    const at = size - less;
    const lines = names.map((name) => wrap(name, at, column, MOST_LINES));
    const fits = (line: string) => !line.endsWith('…') && textWidth(line, at) <= column;
    if (lines.flat().every(fits)) {
      const most = Math.max(...lines.map((own) => own.length), 1);
      return { size: at, lines, height: most * (at + 1) + 11 };
    }
  }
  return null;
}

/** Width that slanted names may take before they are shortened, px. */
export const SLANTED = LONGEST;
