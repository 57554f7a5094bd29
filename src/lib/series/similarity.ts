import type { Analysis, Similarity } from '../analysis/contract.ts';
import { linkId } from './link-id.ts';

export interface SimilarityCell extends Similarity {
  /** Whether a tie of the network stands behind the pair, so that it can be picked. */
  tied: boolean;
}

export interface SimilaritySeries {
  /** Pairs that share something. */
  cells: SimilarityCell[];
  sections: string[];
}

/** How much wording each two sections share. */
export function similaritySeries(analysis: Analysis): SimilaritySeries {
  const ties = new Set(analysis.links.map(linkId));
  return {
    cells: analysis.similarity
      .filter(({ containment }) => containment > 0)
      .map((cell) => ({ ...cell, tied: ties.has(linkId(cell)) })),
    sections: analysis.sections.map(({ id }) => id)
  };
}
