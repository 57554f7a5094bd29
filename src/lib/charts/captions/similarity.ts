import type { Similarity } from '../../analysis/contract.ts';
import { formatNumber, formatShare, m, type Locale } from '../../i18n/index.ts';
import { clauses, countOf, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import { linkId } from '../../series/link-id.ts';
import type { SimilaritySeries } from '../../series/similarity.ts';
import { sectionOf, type ChartNames, type ChartText } from '../chart.ts';
import { SHARED } from '../share-scale.ts';

/** A share in whole per cent; `<1%` for less than half of one. */
export function formatSmallShare(share: number, locale: Locale): string {
  return share < 0.005 ? m.less_than_1({}, { locale }) : formatShare(share);
}

function alike(cells: readonly Similarity[]): Similarity | undefined {
  return cells.toSorted((a, b) => b.containment - a.containment)[0];
}

function title({ cells }: SimilaritySeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const picked = cells.find((cell) => linkId(cell) === picks.link);
  const own = alike(
    cells.filter(({ source, target }) => source === picks.section || target === picks.section)
  );
  const top = picked ?? own ?? alike(cells);
  if (!top) return m.similarity_title_none({}, { locale });
  const share = formatShare(top.containment);
  const inputs = {
    source: sectionOf(names, top.source),
    target: sectionOf(names, top.target),
    share
  };
  if (top === picked) return clauses([m.similarity_title_link(inputs, { locale })], locale);
  if (top !== own) return clauses([m.similarity_title(inputs, { locale })], locale);
  const [section, other] =
    top.source === picks.section ? [inputs.source, inputs.target] : [inputs.target, inputs.source];
  return clauses([m.similarity_title_section({ section, other, share }, { locale })], locale);
}

export const similarity: ChartText<SimilaritySeries> = {
  name: ({ locale }) => m.similarity_name({}, { locale }),
  title,
  n: ({ sections }, { locale }) =>
    sample([countOf(m.n_pairs, (sections.length * (sections.length - 1)) / 2, locale)], locale),
  note: (_, { locale }) => m.similarity_note({}, { locale }),
  method: ({ locale }) => m.similarity_method({}, { locale }),
  legend: (_, { locale }, palette) => [
    {
      type: 'ramp',
      label: m.legend_shared({}, { locale }),
      steps: SHARED.steps().map(({ from, step }) => ({
        label: formatShare(from),
        fill: palette.sequence[step] ?? palette.mark
      }))
    }
  ],
  table: ({ cells }, { locale, section }) => ({
    head: [
      m.column_from({}, { locale }),
      m.column_to({}, { locale }),
      m.column_containment({}, { locale }),
      m.column_jaccard({}, { locale })
    ],
    rows: cells.map((cell) => [
      section(cell.source),
      section(cell.target),
      formatNumber(cell.containment, locale, { maximumFractionDigits: 3 }),
      formatNumber(cell.jaccard, locale, { maximumFractionDigits: 3 })
    ]),
    marks: cells.map((cell) => (cell.tied ? { link: linkId(cell) } : null))
  })
};
