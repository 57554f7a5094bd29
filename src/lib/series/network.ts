import type { Analysis, Evidence } from '../analysis/contract.ts';
import { linkId } from './passages.ts';
import { sectionRows, type SectionRow } from './sections.ts';

export interface NetworkNodeRow extends SectionRow {
  /** In [0, 1]². */
  x: number;
  y: number;
}

export interface NetworkEdgeRow {
  id: string;
  source: string;
  target: string;
  /** 0…1. */
  strength: number;
  /** The kind of evidence that weighs most. */
  kind: Evidence['kind'];
  /** The heaviest pieces of evidence. */
  evidence: Pick<Evidence, 'kind' | 'label'>[];
}

export interface NetworkSeries {
  nodes: NetworkNodeRow[];
  /** Weakest first, so that the strongest is drawn on top. */
  edges: NetworkEdgeRow[];
}

const EVIDENCE_SHOWN = 4;

/** Sections and what ties them, at the places that the analysis froze. */
export function networkSeries(analysis: Analysis): NetworkSeries {
  const sections = new Map(sectionRows(analysis).map((row) => [row.id, row]));
  return {
    nodes: analysis.network.flatMap(({ section, x, y }) => {
      const row = sections.get(section);
      return row ? [{ ...row, x, y }] : [];
    }),
    edges: analysis.links
      .map((link) => ({
        id: linkId(link),
        source: link.source,
        target: link.target,
        strength: link.strength,
        kind: heaviestKind(link.evidence),
        evidence: link.evidence.slice(0, EVIDENCE_SHOWN).map(({ kind, label }) => ({ kind, label }))
      }))
      .sort((a, b) => a.strength - b.strength)
  };
}

function heaviestKind(evidence: readonly Evidence[]): Evidence['kind'] {
  const weights = new Map<Evidence['kind'], number>();
  for (const { kind, weight } of evidence) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'theme';
}
