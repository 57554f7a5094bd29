import { group } from 'd3-array';
import type { Analysis, Bilingual } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';
import { sectionRows, type SectionRow } from './sections.ts';

/** A theme's names and family, as the codebook has them. */
export interface ThemeLabel {
  id: string;
  label: Bilingual;
  family: string;
}

export interface ThemeCell {
  theme: string;
  section: string;
  sentences: number;
  /** Of the section's sentences, 0…1. */
  share: number;
}

export interface ThemesSeries {
  /** Themes family by family, both in the order of the codebook. */
  themes: (ThemeLabel & { sentences: number })[];
  sections: SectionRow[];
  /** Only what is not empty. */
  cells: ThemeCell[];
  /** Sentences without a theme, by section; only what is not empty. */
  uncoded: Omit<ThemeCell, 'theme'>[];
  /** Sentences counted. */
  sentences: number;
}

/** How much of each section each theme takes up. */
export function themesSeries(analysis: Analysis, labels: readonly ThemeLabel[]): ThemesSeries {
  const sections = sectionRows(analysis);
  const sizes = new Map(sections.map(({ id, sentences }) => [id, sentences]));
  const byId = new Map(analysis.themes.map((theme) => [theme.id, theme.sections]));
  const byFamily = [...group(labels, ({ family }) => family).values()].flat();
  const themes = byFamily.flatMap((label) => {
    const own = byId.get(label.id) ?? [];
    const sentences = own.reduce((sum, cell) => sum + cell.sentences, 0);
    return sentences > 0 ? [{ ...label, sentences }] : [];
  });
  const counted = analysis.sentences.filter(counts(analysis));
  const bare = new Map<string, number>();
  for (const { section, themes } of counted) {
    if (themes.length === 0) bare.set(section, (bare.get(section) ?? 0) + 1);
  }
  return {
    themes,
    sections,
    cells: themes.flatMap(({ id }) => (byId.get(id) ?? []).map((cell) => ({ theme: id, ...cell }))),
    uncoded: [...bare].map(([section, sentences]) => ({
      section,
      sentences,
      share: sentences / (sizes.get(section) ?? sentences)
    })),
    sentences: counted.length
  };
}
