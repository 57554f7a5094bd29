import { scaleSqrt } from 'd3-scale';
import type { NetworkSeries } from '../series/network.ts';
import { placeLabels, type Box, type Segment } from './label-places.ts';
import { textWidth, wrap } from './text.ts';

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

export const CAPTION = 11;
export const LEADING = 13;
const MARGIN = 30;

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
  const radius = scaleSqrt()
    .domain([0, Math.max(...nodes.map(({ sentences }) => sentences), 1)])
    .range([9, nodes.length > 16 ? 17 : 25]);
  const room = Math.max(
    64,
    Math.min(132, (view.width / Math.sqrt(Math.max(nodes.length, 1))) * 0.85)
  );
  const discs = nodes.map((node) => {
    const lines = wrap(caption(node.id), CAPTION, room, 2);
    return {
      id: node.id,
      ...project(node, view),
      r: radius(node.sentences),
      lines,
      width: Math.max(...lines.map((line) => textWidth(line, CAPTION)), 0),
      height: lines.length * LEADING
    };
  });
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const lines = edges.flatMap(({ source, target }): Segment[] => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [[from.x, from.y, to.x, to.y]] : [];
  });
  const frame = { x: 0, y: 0, width: view.width, height: view.height };
  const labels = placeLabels(discs, lines, frame);
  return discs.map(({ id, x, y, r, lines }, i) => ({
    id,
    x,
    y,
    r,
    lines,
    label: labels[i] ?? { x, y, width: 0, height: 0 }
  }));
}
