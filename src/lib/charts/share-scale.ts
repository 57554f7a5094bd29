import { scaleThreshold } from 'd3-scale';

/** From this tint on, text on it is paper, below it ink. */
export const DARK_FROM = 4;

/** A stepped scale of tints for shares 0…1. Its bounds are fixed, so that two documents can be compared. */
export interface ShareScale {
  /** The tint of a share. */
  step: (share: number) => number;
  /** Every tint with the least share it stands for. */
  steps: () => { from: number; step: number }[];
}

function shareScale(bounds: number[]): ShareScale {
  const step = scaleThreshold<number, number>()
    .domain(bounds)
    .range([...bounds.keys(), bounds.length]);
  return { step, steps: () => [0, ...bounds].map((from, i) => ({ from, step: i })) };
}

/** Shares of a section's sentences. */
export const CODED = shareScale([0.05, 0.1, 0.2, 0.3, 0.4, 0.6]);

/** Shares of wording in common, which are small. */
export const SHARED = shareScale([0.01, 0.02, 0.04, 0.08, 0.15, 0.3]);
