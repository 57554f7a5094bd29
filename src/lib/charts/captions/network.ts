import { EVIDENCE_KINDS } from '../../analysis/kinds.ts';
import { evidenceName } from '../../i18n/evidence.ts';
import { m } from '../../i18n/index.ts';
import { clauses, countOf, sample } from '../../i18n/phrases.ts';
import type { Picks } from '../../selection/picks.ts';
import type { NetworkEdgeRow, NetworkSeries } from '../../series/network.ts';
import {
  familyLegend,
  sectionOf,
  type ChartNames,
  type ChartText,
  type LegendItem
} from '../chart.ts';
import { sharedNames } from '../shared-names.ts';

function ends({ source, target }: NetworkEdgeRow, names: ChartNames) {
  return { source: sectionOf(names, source), target: sectionOf(names, target) };
}

function ofSection(edges: readonly NetworkEdgeRow[], id: string, names: ChartNames): string {
  const { locale } = names;
  const own = edges.filter(({ source, target }) => source === id || target === id);
  const strongest = own.at(-1);
  const section = sectionOf(names, id);
  if (!strongest) return m.network_title_alone({ section }, { locale });
  const other = sectionOf(names, strongest.source === id ? strongest.target : strongest.source);
  return m.network_title_section({ section, n: own.length, other }, { locale });
}

function title({ nodes, edges }: NetworkSeries, names: ChartNames, picks: Picks): string {
  const { locale } = names;
  const picked = edges.find(({ id }) => id === picks.link);
  if (picked) {
    const shared = sharedNames(picked, names);
    return clauses([m.network_title_link({ ...ends(picked, names), shared }, { locale })], locale);
  }
  const node = nodes.find(({ id }) => id === picks.section);
  if (node) return clauses([ofSection(edges, node.id, names)], locale);
  const strongest = edges.at(-1);
  if (!strongest) return m.network_title_none({}, { locale });
  const shared = sharedNames({ ...strongest, evidence: strongest.evidence.slice(0, 2) }, names);
  const inputs = { ...ends(strongest, names), shared };
  return clauses([m.network_title_shared(inputs, { locale })], locale);
}

export const network: ChartText<NetworkSeries> = {
  name: ({ locale }) => m.network_name({}, { locale }),
  title,
  n: ({ nodes, edges }, { locale }) =>
    sample(
      [countOf(m.n_sections, nodes.length, locale), countOf(m.n_ties, edges.length, locale)],
      locale
    ),
  note: (_, { locale }) => m.network_note({}, { locale }),
  method: ({ locale }) => m.network_method({}, { locale }),
  legend: ({ nodes, edges }, names, palette) => [
    ...EVIDENCE_KINDS.flatMap((kind, i): LegendItem[] =>
      edges.some((edge) => edge.kind === kind)
        ? [
            {
              type: 'line',
              label: evidenceName(kind, names.locale),
              stroke: palette.evidence[i] ?? palette.mark
            }
          ]
        : []
    ),
    ...familyLegend(
      nodes.map(({ theme }) => theme),
      names,
      palette
    )
  ],
  table: ({ edges }, names) => ({
    head: [
      m.column_from({}, names),
      m.column_to({}, names),
      m.column_strength({}, names),
      m.column_shared({}, names),
      m.column_evidence({}, names)
    ],
    rows: edges
      .toReversed()
      .map((edge) => [
        names.section(edge.source),
        names.section(edge.target),
        edge.strength,
        sharedNames(edge, names),
        evidenceName(edge.kind, names.locale)
      ]),
    marks: edges.toReversed().map(({ id }) => ({ link: id }))
  })
};
