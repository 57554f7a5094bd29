import { scaleSqrt } from 'd3-scale';
import type { NetworkEdgeRow, NetworkNameRow, NetworkSeries } from '../series/network.ts';
import { placeLabels, type Box, type Obstacle } from './label-places.ts';
import { ellipsis, leading, textWidth, wrap } from './text.ts';

/** A section's disc and its label, px. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  r: number;
  lines: string[];
  label: Box;
}

export interface View {
  width: number;
  height: number;
  /** Magnification and shift, as d3-zoom has them. */
  k: number;
  x: number;
  y: number;
}

/** Narrower than this, px, labels are set smaller. */
const NARROW = 620;

/** Font size of the labels in a view, px. */
export function captionSize({ width }: View): number {
  return width < NARROW ? 11 : 12;
}

const MARGIN = 30;
/** Px between labels and the border. */
const BORDER = 4;
/** Px that a name may take beside its mark. */
const LONGEST = 132;
/** Half of a name's mark, px. */
export const HALF = 4;
/** One tie in so many is drawn as strong, and a few in any case. */
const STRONG_IN = 4;
const LEAST_STRONG = 3;

function frameOf({ width, height }: View): Box {
  return { x: BORDER, y: BORDER, width: width - 2 * BORDER, height: height - 2 * BORDER };
}

/**
 * Ids of the ties that are to stand out.
 * @param edges weakest first.
 */
export function strongTies(edges: readonly NetworkEdgeRow[]): Set<string> {
  const n = Math.max(Math.round(edges.length / STRONG_IN), LEAST_STRONG);
  return new Set(edges.slice(-n).map(({ id }) => id));
}

/** A place in [0, 1]² in px of the view. */
export function project(place: { x: number; y: number }, view: View): { x: number; y: number } {
  return {
    x: (MARGIN + place.x * (view.width - 2 * MARGIN)) * view.k + view.x,
    y: (MARGIN + place.y * (view.height - 2 * MARGIN)) * view.k + view.y
  };
}

/** The inverse of {@link project}. */
export function unproject(point: { x: number; y: number }, view: View): { x: number; y: number } {
  return {
    x: ((point.x - view.x) / view.k - MARGIN) / (view.width - 2 * MARGIN),
    y: ((point.y - view.y) / view.k - MARGIN) / (view.height - 2 * MARGIN)
  };
}

/**
 * Lays out discs and labels.
 * @param caption what is written beside a section.
 */
export function planNetwork(
  { nodes, edges }: NetworkSeries,
  view: View,
  caption: (id: string) => string
): Spot[] {
  const size = captionSize(view);
  const radius = scaleSqrt()
    .domain([0, Math.max(...nodes.map(({ sentences }) => sentences), 1)])
    .range([9, nodes.length > 16 ? 17 : 25]);
  const room = Math.max(
    64,
    Math.min(size * 12, (view.width / Math.sqrt(Math.max(nodes.length, 1))) * 0.85)
  );
  const discs = nodes.map((node) => {
    const lines = wrap(caption(node.id), size, room, 2);
    return {
      id: node.id,
      ...project(node, view),
      r: radius(node.sentences),
      lines,
      width: Math.max(...lines.map((line) => textWidth(line, size)), 0),
      height: lines.length * leading(size)
    };
  });
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const strong = strongTies(edges);
  const lines = edges.flatMap(({ id, source, target }): Obstacle[] => {
    const [from, to] = [byId.get(source), byId.get(target)];
    if (!from || !to) return [];
    return [{ segment: [from.x, from.y, to.x, to.y], weight: strong.has(id) ? 4 : 1 }];
  });
  const labels = placeLabels(discs, lines, frameOf(view));
  return discs.map(({ id, x, y, r, lines }, i) => ({
    id,
    x,
    y,
    r,
    lines,
    label: labels[i] ?? { x, y, width: 0, height: 0 }
  }));
}

/** A name's mark and its label, px. */
export interface NameSpot {
  id: string;
  x: number;
  y: number;
  text: string;
  label: Box;
}

/**
 * Lays out the names between sections, their labels clear of the sections' own.
 * @param called what a name is called.
 */
export function planNames(
  names: readonly NetworkNameRow[],
  spots: ReadonlyMap<string, Spot>,
  view: View,
  called: (row: NetworkNameRow) => string
): NameSpot[] {
  const size = captionSize(view);
  const marks = names.map((row) => {
    const text = ellipsis(called(row), size, LONGEST);
    return {
      id: row.id,
      ...project(row, view),
      r: HALF + 1,
      text,
      width: textWidth(text, size),
      height: leading(size)
    };
  });
  const taken = [...spots.values()].flatMap(({ x, y, r, label }) => [
    { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
    label
  ]);
  const labels = placeLabels(marks, [], frameOf(view), taken);
  return marks.map(({ id, x, y, text }, i) => ({
    id,
    x,
    y,
    text,
    label: labels[i] ?? { x, y, width: 0, height: 0 }
  }));
}
