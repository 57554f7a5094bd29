import { m } from '../i18n/index.ts';
import type { NetworkEdgeRow, NetworkEvidence } from '../series/network.ts';
import type { ChartNames } from './chart.ts';

const NAMED = 4;

/** A piece of evidence as the reader's language has it. */
export function evidenceLabel({ kind, label, gloss }: NetworkEvidence, names: ChartNames): string {
  if (kind === 'theme') return names.theme(label);
  if (kind === 'wording') return m.quoted({ text: label }, { locale: names.locale });
  return names.locale === 'en' && gloss ? gloss : label;
}

/** What a tie between two sections rests on most, each thing once. */
export function sharedNames(edge: NetworkEdgeRow, names: ChartNames): string {
  const found = new Set(edge.evidence.map((piece) => evidenceLabel(piece, names)));
  return [...found].slice(0, NAMED).join(m.list_separator({}, { locale: names.locale }));
}
