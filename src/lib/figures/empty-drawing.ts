import type { Palette } from '../charts/palette.ts';
import { wrap } from '../charts/text.ts';
import { element, type Drawing } from './tree.ts';
import type { Typefaces } from './typefaces.ts';

const SIZE = 14;
const LEADING = 21;
const LINES = 4;
const ABOVE = 36;

/** In place of a chart without rows: why there is nothing to see, in the middle of `width` px. */
export function emptyDrawing(
  message: string,
  width: number,
  palette: Palette,
  faces: Typefaces
): Drawing {
  const measure = (text: string, size: number) => faces.width(text, size, 'text');
  const lines = wrap(message, SIZE, width, LINES, measure);
  const marks = lines.map((line, i) =>
    element(
      'text',
      {
        x: width / 2,
        y: ABOVE + (i + 0.7) * LEADING,
        'font-size': SIZE,
        'text-anchor': 'middle',
        fill: palette.faded
      },
      [line]
    )
  );
  return { height: 2 * ABOVE + lines.length * LEADING, marks: () => marks };
}
