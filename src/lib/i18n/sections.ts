import { parseNumeral, toRoman } from '../analysis/numerals.ts';
import { m, type Locale } from './index.ts';

/** English for what a numbered label counts. */
const UNITS: Record<string, string> = {
  编: 'Part',
  篇: 'Part',
  部分: 'Part',
  卷: 'Vol.',
  章: 'Ch.',
  节: 'Sec.',
  条: 'Art.',
  附件: 'Annex',
  附录: 'App.',
  附表: 'Sched.'
};

const SPECIAL: Record<string, (locale: Locale) => string> = {
  前言: (locale) => m.section_preface({}, { locale }),
  序言: (locale) => m.section_preface({}, { locale }),
  全文: (locale) => m.section_whole({}, { locale })
};

const HAN = '[一二三四五六七八九十百千零〇]+';
const NUMBER = `(?:${HAN}|[0-9０-９]+)`;
/** One label, or one of those that stand behind each other to tell sections apart: 三（一）. */
const PIECE = new RegExp(
  [
    `第\\s*(?<ordinal>${NUMBER})\\s*(?<unit>编|篇|部分|卷|章|节|条)(?:之(?<inserted>${HAN}))?`,
    `(?<annex>附件|附录|附表)\\s*(?<nth>${NUMBER})`,
    `[（(](?<bracketed>${NUMBER})[）)]`,
    `(?<bare>${HAN})、?`
  ].join('|'),
  'g'
);

function pieceInEnglish({ groups = {} }: RegExpExecArray): string {
  const { ordinal, unit, inserted, annex, nth, bracketed, bare } = groups;
  const value = parseNumeral(ordinal ?? nth ?? bracketed ?? bare ?? '') ?? 0;
  if (bracketed) return `(${value})`;
  if (bare) return toRoman(value);
  const suffix = inserted ? `-${parseNumeral(inserted)}` : '';
  return `${UNITS[unit ?? annex ?? '']} ${value}${suffix}`;
}

/** A section's printed label as the reader's language has it: 三 is III in English, （三） is (3), 第三章 is Ch. 3. */
export function sectionLabel(label: string, locale: Locale): string {
  if (locale === 'zh') return label;
  const special = SPECIAL[label];
  if (special) return special(locale);
  const pieces = [...label.matchAll(PIECE)];
  if (pieces.length === 0 || label.replace(PIECE, '').trim() !== '') return label;
  return pieces.map(pieceInEnglish).join(' ').replaceAll(' (', '(');
}

/** A section's label, as {@link sectionLabel} gives it, within a sentence: 四 is 第四部分, IV is part IV, 5 is 第5部分 or part 5. */
export function sectionInText(label: string, locale: Locale): string {
  if (label === m.section_preface({}, { locale })) return m.section_preface_in_text({}, { locale });
  if (label === m.section_whole({}, { locale })) return m.section_whole_in_text({}, { locale });
  return /^[（(]?(?:[一二三四五六七八九十百千零〇]+|[IVXLCDM]+|\d+)[）)]?$/.test(label)
    ? m.section_in_text({ label }, { locale })
    : label;
}
