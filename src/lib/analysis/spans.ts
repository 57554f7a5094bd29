import { bisectRight } from 'd3-array';
import { builtOnce } from './built-once.ts';
import type { Span } from './contract.ts';

/** The reading text of some spans: their slices, joined. */
export function textOf(source: string, spans: readonly Span[]): string {
  const [first] = spans;
  if (first && spans.length === 1) return source.slice(first[0], first[1]);
  return spans.map(([start, end]) => source.slice(start, end)).join('');
}

const WHOLE = [0];

/** Where each span begins in the joined reading text. */
const offsetsOf = builtOnce((spans: readonly Span[]) => {
  let offset = 0;
  return spans.map(([from, to]) => {
    const own = offset;
    offset += to - from;
    return own;
  });
});

/**
 * Carries a stretch [start, end) of the joined reading text back to the source.
 * @param spans must not change afterwards.
 * @returns one span for each piece that the stretch touches.
 */
export function toSource(spans: readonly Span[], start: number, end: number): Span[] {
  const found: Span[] = [];
  const offsets = spans.length > 1 ? offsetsOf(spans) : WHOLE;
  for (let at = bisectRight(offsets, start) - 1; at < spans.length; at += 1) {
    const [from, to] = spans[at]!;
    const offset = offsets[at]!;
    if (offset >= end) break;
    const left = Math.max(start - offset, 0);
    const right = Math.min(end - offset, to - from);
    if (left < right) found.push([from + left, from + right]);
  }
  return found;
}

/** The smallest single span that covers all of `spans`. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) throw new RangeError('hull() needs at least one span.');
  return [first[0], last[1]];
}

/** The smallest span of the source that covers a stretch [start, end) of the joined reading text. */
export function toHull(spans: readonly Span[], start: number, end: number): Span {
  const [first] = spans;
  return first && spans.length === 1
    ? [first[0] + start, first[0] + end]
    : hull(toSource(spans, start, end));
}
