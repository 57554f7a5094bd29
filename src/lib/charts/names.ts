import type { Bilingual } from '../analysis/contract.ts';
import type { Locale } from '../i18n/index.ts';
import { sectionLabel } from '../i18n/sections.ts';
import type { ThemeLabel } from '../series/themes.ts';
import type { ChartNames } from './chart.ts';

/** The names that all charts of a document share, in one language. */
export function chartNames(
  locale: Locale,
  sections: readonly { id: string; label: string }[],
  themes: readonly ThemeLabel[],
  families: readonly { id: string; label: Bilingual }[]
): ChartNames {
  const labels = new Map(sections.map(({ id, label }) => [id, sectionLabel(label, locale)]));
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return {
    locale,
    section: (id) => labels.get(id) ?? id,
    theme: (id) => byId.get(id)?.label[locale] ?? id,
    themes: byId,
    families
  };
}
