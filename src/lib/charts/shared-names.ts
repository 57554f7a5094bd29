import { m } from '../i18n/index.ts';
import type { NetworkEdgeRow } from '../series/network.ts';
import type { ChartNames } from './chart.ts';

/** What a tie between two sections rests on, for reading. */
export function sharedNames(edge: NetworkEdgeRow, { locale, theme }: ChartNames): string {
  return edge.evidence
    .map(({ kind, label }) => (kind === 'theme' ? theme(label) : label))
    .join(m.list_separator({}, { locale }));
}
