import { formatShare, m, type Locale } from '../i18n/index.ts';
import { sectionLabel } from '../i18n/sections.ts';
import type { NetworkSeries } from '../series/network.ts';
import type { StructureSeries } from '../series/structure.ts';
import type { TermsSeries } from '../series/terms.ts';
import type { ThemesSeries } from '../series/themes.ts';

/** Chart titles: what is seen, with its numbers, made from the rows. */

export function structureTitle(
  { rows, sections, length }: StructureSeries,
  locale: Locale
): string {
  const whole = m.structure_title(
    { paragraphs: rows.length, sections: sections.length },
    { locale }
  );
  const longest = sections.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!longest || sections.length < 2) return whole;
  const share = formatShare((longest.end - longest.start) / length, locale);
  const tail = m.structure_longest(
    { section: sectionLabel(longest.label, locale), share },
    { locale }
  );
  return whole + (locale === 'zh' ? '；' : '; ') + tail;
}

export function termsTitle({ rows }: TermsSeries, locale: Locale): string {
  const top = rows[0];
  if (!top) return m.terms_name({}, { locale });
  const term = locale === 'en' && top.gloss ? `${top.text} ${top.gloss}` : top.text;
  return m.terms_title({ term, count: top.count }, { locale });
}

export function themesTitle({ themes }: ThemesSeries, locale: Locale): string {
  const top = themes.toSorted((a, b) => b.sentences - a.sentences)[0];
  if (!top) return m.themes_name({}, { locale });
  return m.themes_title({ theme: top.label[locale], sentences: top.sentences }, { locale });
}

export function networkTitle({ nodes, edges }: NetworkSeries, locale: Locale): string {
  const edge = edges.at(-1);
  const label = (id: string | undefined) =>
    sectionLabel(nodes.find((node) => node.id === id)?.label ?? '', locale);
  if (!edge) return m.network_title_none({}, { locale });
  return m.network_title({ source: label(edge.source), target: label(edge.target) }, { locale });
}
