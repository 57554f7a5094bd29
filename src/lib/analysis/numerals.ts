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

/** Writes 1–99 as 一 … 九十九. */
export function toHan(value: number): string {
  const digits = '〇一二三四五六七八九';
  if (!Number.isInteger(value) || value < 1 || value > 99)
    throw new RangeError(`toHan() writes 1 to 99, not ${value}.`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return head + (ones === 0 ? '' : digits.charAt(ones));
}
