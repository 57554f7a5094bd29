import type { Analysis, Similarity } from '../analysis/contract.ts';

export interface SimilaritySeries {
  /** Pairs that share something. */
  cells: Similarity[];
  sections: string[];
}

/** How much wording each two sections share. */
export function similaritySeries(analysis: Analysis): SimilaritySeries {
  return {
    cells: analysis.similarity.filter(({ containment }) => containment > 0),
    sections: analysis.sections.map(({ id }) => id)
  };
}
