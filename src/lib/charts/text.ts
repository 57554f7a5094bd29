const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;

/** Advance widths of Noto Sans in 1/100 em, by groups of letters of about the same width. */
const ADVANCES: [letters: string, width: number][] = [
  [" ijlI.,:;'|!·", 27],
  ['frt()[]-–/', 37],
  ['csz', 48],
  ['vxykJ', 53],
  ['aeoEFLST', 57],
  ['0123456789', 57.2],
  ['bdghnpquBCKPRXYZ', 62],
  ['ADGHNOQUV&', 74],
  ['mwMW%—…', 92]
];

const LATIN = new Map(
  ADVANCES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width / 100]))
);
const OTHER = 0.6;

/** Width of a text in px, by the advance widths of the site's fonts: 1 em an ideograph, a Latin letter by its shape. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : (LATIN.get(letter) ?? OTHER);
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
const CLOSING = /^[、，。；：！？）》〉”’」』％…·,.;:!?)%\]]/u;
const OPENING = /[（《〈“‘「『([]$/u;

/** The pieces between which a line may end: before no closing mark and after no opening one. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of BREAKS.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) {
      found[found.length - 1] = last + segment;
    } else {
      found.push(segment);
    }
  }
  return found;
}

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
  const all = pieces(text);
  for (const [i, piece] of all.entries()) {
    if (line && measure(line + piece.trimEnd(), size) > width) {
      if (found.length === lines - 1) {
        found.push(ellipsis(line + all.slice(i).join(''), size, width, measure));
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
