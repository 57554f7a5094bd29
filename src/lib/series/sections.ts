import type { Analysis, Section } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';

/** A section as every chart and list names it. */
export interface SectionRow {
  id: string;
  label: string;
  title: string | null;
  heading: Section['heading'];
  /** Sentences counted. */
  sentences: number;
  /** The theme of most of them; null where there is none. */
  theme: string | null;
}

const NUMBER = '[一二三四五六七八九十百零〇0-9０-９IVXⅠ-Ⅻ①-⑳.]+';
const PART = `第${NUMBER}(?:[编篇卷章节条]|部分)(?:之${NUMBER})?`;
/** 三, 第十二条之一, 附件1, and the labels of several levels: 三（一）. */
const NUMERAL = new RegExp(`^(?:${PART}|(?:附[件录表]|专栏)?[（(]?${NUMBER}[）)]?){1,3}$`);
/** 前言 and 附则 need no more room than numerals. */
const SHORT = 2;

/** Whether a heading without a number is the section's label: 促进共同发展, not 第十二条. */
export const bearsName = ({ label, title }: Pick<SectionRow, 'label' | 'title'>): boolean =>
  title === null && label.length > SHORT && !NUMERAL.test(label);

/** The sections in order, each with its counted sentences and main theme. */
export function sectionRows(analysis: Analysis): SectionRow[] {
  const sentences = new Map<string, number>();
  for (const sentence of analysis.sentences.filter(counts(analysis))) {
    sentences.set(sentence.section, (sentences.get(sentence.section) ?? 0) + 1);
  }
  const themes = mainThemes(analysis);
  return analysis.sections.map(({ id, label, title, heading }) => ({
    id,
    label,
    title,
    heading,
    sentences: sentences.get(id) ?? 0,
    theme: themes.get(id) ?? null
  }));
}

function mainThemes(analysis: Analysis): Map<string, string> {
  const most = new Map<string, { theme: string; sentences: number }>();
  for (const { id, sections } of analysis.themes) {
    for (const { section, sentences } of sections) {
      if (sentences > (most.get(section)?.sentences ?? 0)) {
        most.set(section, { theme: id, sentences });
      }
    }
  }
  return new Map([...most].map(([section, { theme }]) => [section, theme]));
}
