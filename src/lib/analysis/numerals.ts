const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('零', 0).set('○', 0).set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000]
]);
const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100]
]);

/** @returns the value of 三, 二十一, 一百四十三 or of digits in a row (二〇二三); null for anything else. */
function parseHan(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = UNITS.get(character);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    const value = DIGITS.get(character);
    if (value === undefined) return null;
    digit = (digit ?? 0) * 10 + value;
  }
  return total + (digit ?? 0);
}

function parseRoman(text: string): number | null {
  let total = 0;
  let previous = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN.get(letter);
    if (value === undefined) return null;
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total;
}

/**
 * Reads a numeral as it stands in labels and dates: 三, 二〇二三, 12, １２, ⑫, Ⅳ, IV.
 * @returns null where `text` is no numeral.
 */
export function parseNumeral(text: string): number | null {
  if (text === '') return null;
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  return parseHan(text) ?? parseRoman(plain);
}

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS = ['', '十', '百', '千'];

/**
 * Writes 1–9999 as 一 … 九千九百九十九.
 * @throws {RangeError} for any other value.
 */
export function toHan(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`toHan() writes 1 to 9999, not ${value}.`);
  return [...String(value)]
    .map((digit, at, all) =>
      digit === '0' ? '零' : HAN_DIGITS.charAt(Number(digit)) + HAN_UNITS[all.length - 1 - at]
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十');
}

const ROMAN_SIGNS: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
];

/** Writes a whole number from 1 on as I, II, III … */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN_SIGNS) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** Signs that are one number each, in the order of their code points. */
const ROWS: readonly (readonly [first: string, length: number])[] = [
  ['①', 20],
  ['Ⅰ', 12],
  ['a', 26]
];

/**
 * Writes a number in the numerals of another: Ⅲ, 2 → Ⅱ; １２, 3 → ３.
 * @returns null where those numerals have no sign for it.
 */
export function writeLike(model: string, value: number): string | null {
  if (/^[0-9]+$/.test(model)) return String(value);
  if (/^[０-９]+$/.test(model))
    return String(value).replace(/./g, (digit) => String.fromCharCode(Number(digit) + 0xff10));
  if (/^[IVXLC]+$/.test(model)) return toRoman(value);
  for (const [first, length] of ROWS) {
    const place = model.charCodeAt(0) - first.charCodeAt(0);
    if (model.length === 1 && place >= 0 && place < length)
      return value <= length ? String.fromCharCode(first.charCodeAt(0) + value - 1) : null;
  }
  return value <= 9999 ? toHan(value) : null;
}
