import type { Standing } from '../selection/standing.svelte.ts';

/** A string, as attributes are: numbers cost a mark a look for its setters. */
const MUTED = '0.3';

/** How opaque a mark is drawn; undefined where it is as ever, or where the group it is drawn in dims it already. */
export function opacityOf(mark: Standing, group?: Standing): string | undefined {
  return group?.emphasis !== 'muted' && mark.emphasis === 'muted' ? MUTED : undefined;
}
