import { scaleThreshold } from 'd3-scale';

/** Lower bounds of the second and every later tint. */
const BOUNDS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.6];

/** The tint, 0…6, of a share 0…1. The same on every page, so that two documents can be compared. */
export const shareStep = scaleThreshold<number, number>()
  .domain(BOUNDS)
  .range([...BOUNDS.keys(), BOUNDS.length]);

/** Every tint with the least share it stands for. */
export function shareSteps(): { from: number; step: number }[] {
  return [0, ...BOUNDS].map((from, step) => ({ from, step }));
}
