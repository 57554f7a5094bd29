import type { Standing } from '../selection/standing.svelte.ts';

/** A string, as attributes are: numbers cost a mark a look for its setters. */
const MUTED = '0.3';

/** How opaque a mark is drawn; undefined where it is as ever. */
export function opacityOf({ emphasis }: Standing): string | undefined {
  return emphasis === 'muted' ? MUTED : undefined;
}
