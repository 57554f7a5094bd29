import type { Span } from './contract.ts';

/** The reading text of some spans: their slices, joined. */
export function textOf(source: string, spans: readonly Span[]): string {
  const [first] = spans;
  if (first && spans.length === 1) return source.slice(first[0], first[1]);
  return spans.map(([start, end]) => source.slice(start, end)).join('');
}

/**
 * Carries a stretch [start, end) of the joined reading text back to the source.
 * @returns one span for each piece that the stretch touches.
 */
export function toSource(spans: readonly Span[], start: number, end: number): Span[] {
  const found: Span[] = [];
  let offset = 0;
  for (const [from, to] of spans) {
    const length = to - from;
    const left = Math.max(start - offset, 0);
    const right = Math.min(end - offset, length);
    if (left < right) found.push([from + left, from + right]);
    offset += length;
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
