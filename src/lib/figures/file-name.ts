import { PICK_KINDS, type Picks } from '../selection/picks.ts';
import type { Theme } from './figure.ts';
import type { Size } from './sizes.ts';

const LONGEST = 120;

/** A file name that says document, chart, selection, size and any colours but the usual, and is safe on every system. */
export function fileName(
  parts: {
    document: string;
    chart: string;
    picks: Picks;
    size?: Size;
    scale?: number;
    theme?: Theme;
    lang: string;
  },
  extension: string
): string {
  const picks = PICK_KINDS.flatMap((kind) => parts.picks[kind] ?? []);
  const size = parts.size && `${parts.size.width}x${parts.size.height}`;
  const scale = parts.scale && parts.scale !== 1 ? [`@${parts.scale}x`] : [];
  const theme = parts.theme === 'light' ? undefined : parts.theme;
  const name = [parts.document, parts.chart, ...picks, parts.lang, size, theme]
    .filter((part) => part !== undefined)
    .join('_')
    .replace(/[^\p{L}\p{N}._~-]+/gu, '-');
  return `${[...name].slice(0, LONGEST).join('')}${scale.join('')}.${extension}`;
}
