const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;

/** Width of a text in px, by the advance widths of Noto Sans SC: 1 em an ideograph, about 0.56 em a Latin letter. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.56;
  return ems * size;
}

/** Width of a text in px at a font size. */
export type Measure = (text: string, size: number) => number;

/** `text`, shortened with an ellipsis to `width` px. */
export function ellipsis(
  text: string,
  size: number,
  width: number,
  measure: Measure = textWidth
): string {
  if (measure(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('')}…`, size) > width) {
    characters.pop();
  }
  return characters.length > 0 ? `${characters.join('').trimEnd()}…` : '';
}

const BREAKS = new Intl.Segmenter('zh', { granularity: 'word' });

/** `text` in at most `lines` lines of `width` px, broken between words, the last one with an ellipsis if need be. */
export function wrap(
  text: string,
  size: number,
  width: number,
  lines: number,
  measure: Measure = textWidth
): string[] {
  const found: string[] = [];
  let line = '';
  const pieces = [...BREAKS.segment(text)].map(({ segment }) => segment);
  for (const [i, piece] of pieces.entries()) {
    const fits = measure(line + piece.trimEnd(), size) <= width;
    const closing = /^[、，。；：！？）》〉”’％,.;:!?)%]/u.test(piece);
    if (line && !fits && !closing) {
      if (found.length === lines - 1) {
        found.push(ellipsis(line + pieces.slice(i).join(''), size, width, measure));
        return found;
      }
      found.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line ? [...found, line.trimEnd()] : found;
}
