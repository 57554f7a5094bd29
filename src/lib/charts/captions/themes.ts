import { formatShare, m } from '../../i18n/index.ts';
import { clauses, countOf, sample, sentencesIn } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { ThemeCell, ThemesSeries } from '../../series/themes.ts';
import { familyLegend, sectionOf, type ChartNames, type ChartText } from '../chart.ts';
import { CODED } from '../share-scale.ts';

function most(cells: readonly ThemeCell[]): ThemeCell | undefined {
  return cells.toSorted((a, b) => b.sentences - a.sentences)[0];
}

function title(series: ThemesSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const theme = series.themes.find(({ id }) => id === picks.theme);
  if (theme) {
    const cell = most(
      series.cells.filter(
        (each) => each.theme === theme.id && each.section === (picks.section ?? each.section)
      )
    );
    const inputs = {
      name: m.quoted({ text: theme.label[locale] }, { locale }),
      part: cell?.sentences ?? 0,
      whole: theme.sentences,
      section: sectionOf(names, cell?.section ?? picks.section ?? '')
    };
    return clauses([sentencesIn(inputs, locale)], locale);
  }
  const cell = most(series.cells.filter(({ section }) => section === picks.section));
  if (cell) {
    const inputs = {
      section: sectionOf(names, cell.section),
      theme: names.theme(cell.theme),
      sentences: countOf(m.n_sentences, cell.sentences, locale),
      share: formatShare(cell.share)
    };
    return clauses([m.themes_title_section(inputs, { locale })], locale);
  }
  const top = series.themes.toSorted((a, b) => b.sentences - a.sentences)[0];
  if (!top) return m.themes_name({}, { locale });
  return m.themes_title(
    {
      theme: top.label[locale],
      sentences: countOf(m.n_sentences, top.sentences, locale),
      share: formatShare(top.sentences / series.sentences)
    },
    { locale }
  );
}

export const themes: ChartText<ThemesSeries> = {
  name: ({ locale }) => m.themes_name({}, { locale }),
  title,
  n: ({ sentences }, { locale }) => sample([countOf(m.n_sentences, sentences, locale)], locale),
  note: (_, { locale }) => m.themes_note({}, { locale }),
  method: ({ locale }) => m.themes_method({}, { locale }),
  legend: ({ themes }, names, palette) => [
    {
      type: 'ramp',
      label: m.legend_share({}, names),
      steps: CODED.steps().map(({ from, step }) => ({
        label: formatShare(from),
        fill: palette.sequence[step] ?? palette.mark
      }))
    },
    { type: 'swatch', label: m.legend_few({}, names), stroke: palette.neutral },
    ...familyLegend(
      themes.map(({ id }) => id),
      names,
      palette
    )
  ],
  table: ({ cells, uncoded }, { locale, section, theme }) => ({
    head: [
      m.column_theme({}, { locale }),
      m.column_section({}, { locale }),
      m.column_sentences({}, { locale }),
      m.column_share({}, { locale })
    ],
    rows: [
      ...cells.map((cell) => ({ ...cell, name: theme(cell.theme) })),
      ...uncoded.map((cell) => ({ ...cell, name: m.uncoded({}, { locale }) }))
    ].map((cell) => [cell.name, section(cell.section), cell.sentences, formatShare(cell.share)])
  })
};
