import { m, type Locale } from './index.ts';

const DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral below 100 (三, 十二, 二十一); null for anything else. */
export function chineseNumeral(text: string): number | null {
  const match = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (!ten && tens && ones) return null;
  const high = ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  const low = ten ? ones : tens || ones;
  return high + (low ? DIGITS.indexOf(low) : 0);
}

const UNITS: Record<string, (n: number) => string> = {
  编: (n) => `Part ${n}`,
  部分: (n) => `Part ${n}`,
  章: (n) => `Ch. ${n}`,
  节: (n) => `Sec. ${n}`,
  条: (n) => `Art. ${n}`
};

const SPECIAL: Record<string, (locale: Locale) => string> = {
  前言: (locale) => m.section_preface({}, { locale }),
  序言: (locale) => m.section_preface({}, { locale }),
  全文: (locale) => m.section_whole({}, { locale })
};

const ROMAN: [number, string][] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
];

export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

/** A section's printed label as the reader's language has it: 三 is III in English, （三） is (3), 第三章 is Ch. 3. */
export function sectionLabel(label: string, locale: Locale): string {
  if (locale === 'zh') return label;
  const special = SPECIAL[label];
  if (special) return special(locale);
  const ordinal = /^第([一二三四五六七八九十]+)(编|部分|章|节|条)$/.exec(label);
  const bare = /^([（(]?)([一二三四五六七八九十]+)[）)]?、?$/.exec(label);
  const value = chineseNumeral(ordinal?.[1] ?? bare?.[2] ?? '');
  if (value === null) return label;
  if (ordinal) return UNITS[ordinal[2] ?? '']?.(value) ?? label;
  return bare?.[1] ? `(${value})` : roman(value);
}

/** A section's label, as {@link sectionLabel} gives it, within a sentence: 四 is 第四部分, IV is part IV, 5 is 第5部分 or part 5. */
export function sectionInText(label: string, locale: Locale): string {
  if (label === m.section_preface({}, { locale })) return m.section_preface_in_text({}, { locale });
  if (label === m.section_whole({}, { locale })) return m.section_whole_in_text({}, { locale });
  return /^[（(]?(?:[一二三四五六七八九十]+|[IVXLC]+|\d+)[）)]?$/.test(label)
    ? m.section_in_text({ label }, { locale })
    : label;
}
