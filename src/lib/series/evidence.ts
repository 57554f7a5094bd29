import type { Analysis, Evidence } from '../analysis/contract.ts';
import { EVIDENCE_KINDS } from '../analysis/kinds.ts';
import { linkId } from './link-id.ts';

/** A tie between two sections with what it chiefly rests on. */
export interface EvidenceRow {
  id: string;
  source: string;
  target: string;
  /** 0…1. */
  strength: number;
  /** The heaviest pieces, heaviest first, with their shares of all that the tie rests on. */
  evidence: (Pick<Evidence, 'kind' | 'id' | 'label'> & { share: number })[];
}

/** All ties, strongest first. */
export function evidenceRows(analysis: Analysis): EvidenceRow[] {
  return analysis.links
    .map((link) => {
      const whole = EVIDENCE_KINDS.reduce((sum, kind) => sum + link.weights[kind], 0);
      return {
        id: linkId(link),
        source: link.source,
        target: link.target,
        strength: link.strength,
        evidence: link.evidence.map(({ kind, id, label, weight }) => ({
          kind,
          id,
          label,
          share: weight / whole
        }))
      };
    })
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}
