import { quantileSorted } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** A scale of years that gives the crowded years their room; what lies far off is compressed. */
export interface TimeScale {
  scale: ScaleLinear<number, number>;
  /** Stretches of years that are compressed: none, one before the crowded years, one after, or both. */
  compressed: [from: number, to: number][];
}

/** A tail longer than this many times the crowded years is compressed. */
const LONG_TAIL = 0.75;
/** Part of the width that a compressed tail takes. */
const TAIL = 0.17;
const CROWDED = [0.12, 0.88] as const;

/**
 * Fits years to a width.
 * @param years where the marks stand.
 * @param width px.
 */
export function timeScale(years: readonly number[], width: number): TimeScale {
  const sorted = years.toSorted((a, b) => a - b);
  const [low = 0, high = 1] = [sorted[0], sorted.at(-1)];
  const from = Math.floor(quantileSorted(sorted, CROWDED[0]) ?? low);
  const to = Math.ceil(quantileSorted(sorted, CROWDED[1]) ?? high);
  const room = Math.max((to - from) * 0.04, 0.5);
  const crowded = Math.max(to - from, 1);
  const before = from - low > crowded * LONG_TAIL;
  const after = high - to > crowded * LONG_TAIL;

  const domain = [low - room, ...(before ? [from] : []), ...(after ? [to] : []), high + room];
  const range = [
    0,
    ...(before ? [width * TAIL] : []),
    ...(after ? [width * (1 - TAIL)] : []),
    width
  ];
  const compressed: TimeScale['compressed'] = [];
  if (before) compressed.push([low - room, from]);
  if (after) compressed.push([to, high + room]);
  return { scale: scaleLinear(domain, range), compressed };
}

/** Whole years to label, at least `gap` px apart on the scale. */
export function yearTicks(scale: ScaleLinear<number, number>, gap: number): number[] {
  const domain = scale.domain();
  const range = scale.range();
  const ticks: number[] = [];
  domain.slice(1).forEach((to, i) => {
    const from = domain[i] ?? to;
    const room = (range[i + 1] ?? 0) - (range[i] ?? 0);
    const wanted = Math.max(1, Math.floor(room / gap));
    for (const year of scaleLinear([from, to], [0, room]).ticks(wanted)) {
      if (!Number.isInteger(year)) continue;
      const last = ticks.at(-1);
      const clear = last === undefined || scale(year) - scale(last) >= gap * 0.8;
      if (clear && scale(year) <= (range.at(-1) ?? 0) - gap / 3) ticks.push(year);
    }
  });
  return ticks;
}
