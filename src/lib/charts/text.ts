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

/** Px from one line of a label to the next, at a font size. */
export const leading = (size: number) => size + 2;

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

/** Opening marks whose left half is blank in Chinese type. */
export const OPENS = /^[“《（]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text. The dictionary behind it takes long to load: only what is wrapped waits for it. */
function words(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}

const CLOSING = /^[、，。；：！？）》〉”’」』％…·,.;:!?)%\]]/u;
const OPENING = /[（《〈“‘「『([]$/u;

const HAN = /\p{Script=Han}/gu;
const LATIN_LETTER = /[A-Za-z]/g;
const HAN_AT_END = /\p{Script=Han}$/u;
const HAN_AT_START = /^\p{Script=Han}/u;

/** Whether a text is written in a language that keeps Chinese words whole, as foreign ones. */
function quotesChinese(text: string): boolean {
  return (text.match(LATIN_LETTER)?.length ?? 0) > (text.match(HAN)?.length ?? 0);
}

/** The pieces between which a line may end: before no closing mark and after no opening one. */
function pieces(text: string, whole = quotesChinese(text)): string[] {
  const found: string[] = [];
  for (const { segment } of words(text)) {
    const last = found.at(-1);
    const closed = last === undefined || !(CLOSING.test(segment) || OPENING.test(last));
    const name = whole && HAN_AT_START.test(segment) && HAN_AT_END.test(last ?? '');
    if (last === undefined || (closed && !name)) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

/**
 * `text` in at most `lines` lines of `width` px, broken between words, the last one with an ellipsis if need be. A
 * Chinese name in an English text breaks only where it is longer than a line.
 */
export function wrap(
  text: string,
  size: number,
  width: number,
  lines: number,
  measure: Measure = textWidth
): string[] {
  const found: string[] = [];
  let line = '';
  const all = pieces(text).flatMap((piece) =>
    measure(piece, size) > width ? pieces(piece, false) : piece
  );
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
