import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum
} from 'd3-force';
import type { Link, NetworkNode, Section } from './contract.ts';
import { round6 } from './round.ts';

interface Body extends SimulationNodeDatum {
  id: string;
}

const TICKS = 120;
/** Where d3-force takes a layout to have come to rest. */
const REST = 0.001;
const LINK_LENGTH = 90;
const SPACE = 46;

/**
 * A frozen force layout of the sections: tied ones close, all of them apart.
 * It starts from a circle in document order and uses no chance, so small edits move little.
 * @returns one point in [0, 1]² for each section, in document order; a single one stands in the middle.
 */
export function layoutNetwork(
  sections: readonly Pick<Section, 'id'>[],
  links: readonly Pick<Link, 'source' | 'target' | 'strength'>[]
): NetworkNode[] {
  const bodies = sections.map(({ id }, i): Body => {
    const angle = (2 * Math.PI * i) / sections.length - Math.PI / 2;
    const radius = 14 * sections.length;
    return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  forceSimulation(bodies)
    .randomSource(() => 0.5)
    .alphaDecay(1 - REST ** (1 / TICKS))
    .force(
      'link',
      forceLink<Body, { source: string; target: string; strength: number }>(
        links.map((link) => ({ ...link }))
      )
        .id(({ id }) => id)
        .distance(({ strength }) => LINK_LENGTH * (1.6 - strength))
        .strength(({ strength }) => 0.1 + 0.5 * strength)
    )
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(SPACE))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .stop()
    .tick(TICKS);

  const unit = normalise(bodies);
  return bodies.map(({ id, x = 0, y = 0 }) => ({ section: id, ...unit(x, y) }));
}

/** Maps the bodies' bounding box onto the unit square, each side for itself. */
function normalise(bodies: readonly Body[]): (x: number, y: number) => { x: number; y: number } {
  const side = (values: number[]) => {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    return (value: number) => (span > 0 ? round6((value - low) / span) : 0.5);
  };
  const across = side(bodies.map(({ x = 0 }) => x));
  const down = side(bodies.map(({ y = 0 }) => y));
  return (x, y) => ({ x: across(x), y: down(y) });
}
