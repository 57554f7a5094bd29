import { formatShare, m } from '../../i18n/index.ts';
import { clauses, countOf, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { StructureSeries } from '../../series/structure.ts';
import { familyLegend, sectionOf, type ChartNames, type ChartText } from '../chart.ts';

function title(series: StructureSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const { rows, sections, length } = series;
  const counted = rows.filter(({ repeated }) => !repeated);

  const n = rows.findIndex(({ id }) => id === picks.paragraph);
  const paragraph = rows[n];
  if (paragraph) {
    const characters = countOf(m.n_characters, paragraph.end - paragraph.start, locale);
    const about = paragraph.theme ? names.theme(paragraph.theme) : m.uncoded({}, { locale });
    const section = sectionOf(names, paragraph.section);
    return m.structure_title_paragraph({ n: n + 1, section, characters, about }, { locale });
  }
  const section = sections.find(({ id }) => id === picks.section);
  if (section) {
    const inputs = {
      section: sectionOf(names, section.id),
      sentences: countOf(m.n_sentences, section.sentences, locale),
      share: formatShare((section.end - section.start) / length)
    };
    const theme = section.theme && names.theme(section.theme);
    return clauses(
      [
        m.structure_title_section(inputs, { locale }),
        theme ? m.structure_title_mostly({ theme }, { locale }) : null
      ],
      locale
    );
  }
  if (picks.theme !== undefined) {
    const part = counted.filter(({ theme }) => theme === picks.theme).length;
    const theme = names.theme(picks.theme);
    return m.structure_title_theme({ theme, part, whole: counted.length }, { locale });
  }
  return whole(series, names);
}

function whole({ rows, sections, length }: StructureSeries, names: ChartNames): string {
  const { locale } = names;
  const inputs = {
    paragraphs: countOf(m.n_paragraphs, rows.length, locale),
    sections: countOf(m.n_sections, sections.length, locale)
  };
  const longest = sections.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const tail =
    longest && sections.length > 1
      ? m.structure_longest(
          {
            section: sectionOf(names, longest.id),
            share: formatShare((longest.end - longest.start) / length)
          },
          { locale }
        )
      : null;
  return clauses([m.structure_title(inputs, { locale }), tail], locale);
}

export const structure: ChartText<StructureSeries> = {
  name: ({ locale }) => m.structure_name({}, { locale }),
  title,
  n: ({ rows, length }, { locale }) =>
    sample(
      [countOf(m.n_paragraphs, rows.length, locale), countOf(m.n_characters, length, locale)],
      locale
    ),
  note: (_, { locale }) => m.structure_note({}, { locale }),
  method: ({ locale }) => m.structure_method({}, { locale }),
  legend: ({ rows, findings }, names, palette) => {
    const { locale } = names;
    const items = familyLegend(
      rows.map(({ theme }) => theme),
      names,
      palette
    );
    if (rows.some(({ theme, repeated }) => theme === null && !repeated)) {
      items.push({ type: 'swatch', label: m.uncoded({}, { locale }), fill: palette.neutral });
    }
    if (rows.some(({ repeated }) => repeated)) {
      const label = m.legend_repeat({}, { locale });
      items.push({ type: 'swatch', label, stroke: palette.faded });
    }
    if (findings.length > 0) {
      items.push({ type: 'sign', label: m.legend_finding({}, { locale }), sign: '▼' });
    }
    return items;
  },
  table: ({ sections }, { locale, section }) => ({
    head: [
      m.column_section({}, { locale }),
      m.column_sentences({}, { locale }),
      m.column_characters({}, { locale })
    ],
    rows: sections.map((row) => [section(row.id), row.sentences, row.end - row.start])
  })
};
