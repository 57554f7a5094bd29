import { textWidth } from './text.ts';

/** How the names over a row of columns are set. */
export interface HeadFit {
  /** Slanted by 60° where some name is wider than its column. */
  slant: boolean;
  /** Height that they take up, px. */
  height: number;
}

const LONGEST = 96;
const SINE = Math.sin(Math.PI / 3);

/**
 * Fits names over their columns.
 * @param column width of one column, px.
 */
export function fitHeads(names: readonly string[], size: number, column: number): HeadFit {
  const longest = Math.max(...names.map((name) => textWidth(name, size)), 0);
  if (longest <= column + 2) return { slant: false, height: size + 11 };
  return { slant: true, height: Math.ceil(Math.min(longest, LONGEST) * SINE) + 14 };
}

/** Width that slanted names may take before they are shortened, px. */
export const SLANTED = LONGEST;
