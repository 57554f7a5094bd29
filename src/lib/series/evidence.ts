import type { Analysis, Evidence } from '../analysis/contract.ts';
import { linkId } from './passages.ts';

/** A tie between two sections with everything it rests on. */
export interface EvidenceRow {
  id: string;
  source: string;
  target: string;
  /** 0…1. */
  strength: number;
  /** Heaviest first; shares of the tie's whole weight add up to 1. */
  evidence: { kind: Evidence['kind']; label: string; share: number }[];
}

/** All ties, strongest first. */
export function evidenceRows(analysis: Analysis): EvidenceRow[] {
  return analysis.links
    .map((link) => {
      const whole = link.evidence.reduce((sum, { weight }) => sum + weight, 0);
      return {
        id: linkId(link),
        source: link.source,
        target: link.target,
        strength: link.strength,
        evidence: link.evidence
          .map(({ kind, label, weight }) => ({ kind, label, share: weight / whole }))
          .sort((a, b) => b.share - a.share)
      };
    })
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}
