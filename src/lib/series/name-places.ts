/** A place in [0, 1]². */
export interface Point {
  x: number;
  y: number;
}

const ROUNDS = 80;
/** Names keep this far from each other and from sections. */
const APART = 0.09;
const CLEAR = 0.1;
/** Part of the way back to its own place that a name takes each round. */
const PULL = 0.05;

/**
 * Places names between what they tie: each at the weighted centre of its anchors, then pushed apart.
 * No chance is involved: the same input gives the same places.
 * @param anchors for each name the places it is tied to, with weights.
 * @param fixed places to stay clear of.
 */
export function placeNames(
  anchors: readonly (readonly (Point & { weight: number })[])[],
  fixed: readonly Point[]
): Point[] {
  const homes = anchors.map(centre);
  let places = homes.map((home, i) => aside(home, i));
  for (let round = 0; round < ROUNDS; round++) {
    const before = places;
    places = before.map((place, i) => {
      const home = homes[i] ?? place;
      let x = place.x + (home.x - place.x) * PULL;
      let y = place.y + (home.y - place.y) * PULL;
      const push = (other: Point, distance: number) => {
        const [dx, dy] = [place.x - other.x, place.y - other.y];
        const length = Math.hypot(dx, dy) || 1e-6;
        if (length >= distance) return;
        const step = (distance - length) / 2 / length;
        x += dx * step;
        y += dy * step;
      };
      before.forEach((other, j) => {
        if (i !== j) push(other, APART);
      });
      for (const other of fixed) push(other, CLEAR);
      return { x: within(x), y: within(y) };
    });
  }
  return places;
}

function centre(anchors: readonly (Point & { weight: number })[]): Point {
  const sum = anchors.reduce((total, { weight }) => total + weight, 0) || 1;
  return {
    x: anchors.reduce((total, { x, weight }) => total + x * weight, 0) / sum,
    y: anchors.reduce((total, { y, weight }) => total + y * weight, 0) / sum
  };
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** A little off `place`, in another direction for every `i`, so that names on one spot can part. */
function aside({ x, y }: Point, i: number): Point {
  return { x: x + 0.01 * Math.cos(i * GOLDEN), y: y + 0.01 * Math.sin(i * GOLDEN) };
}

function within(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
