/** Half-open box, px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Labelled {
  /** Centre and radius of the disc, px. */
  x: number;
  y: number;
  r: number;
  /** Size of the label, px. */
  width: number;
  height: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A line that labels should not lie on; the more weight, the more they avoid it. */
export interface Obstacle {
  segment: Segment;
  weight: number;
}

/** Px between a disc and its label, close by and further off. */
const GAP = 5;
const FAR = 14;
/** What a label costs: for its place in the order of preference, for a px² over a label or disc, for a line under it. */
const COST = { rank: 6, label: 12, disc: 12, line: 200 };
/** Times that every label is placed: from the second time on it knows where all others are. */
const ROUNDS = 3;

/**
 * Puts a label beside each disc: where it covers no disc and no other label, crosses the fewest lines and stays in the frame.
 * Preferred in this order: below, above, right, left, the corners, and the same further off.
 * @param taken boxes that labels are to keep clear of as of each other.
 * @returns the labels' boxes, in the order of the discs.
 */
export function placeLabels(
  discs: readonly Labelled[],
  lines: readonly Obstacle[],
  frame: Box,
  taken: readonly Box[] = []
): Box[] {
  const placed: (Box | undefined)[] = discs.map(() => undefined);
  const bodies = discs.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  for (let round = 0; round < ROUNDS; round++) {
    discs.forEach((disc, i) => {
      const others = placed.filter((box, j) => box && j !== i) as Box[];
      let best: Box | undefined;
      let least = Infinity;
      candidates(disc).forEach((candidate, rank) => {
        const box = within(candidate, frame);
        const cost =
          COST.rank * rank +
          COST.label * sum([...taken, ...others], (other) => overlap(box, other)) +
          COST.disc * sum(bodies, (other) => overlap(box, other)) +
          COST.line * weightUnder(box, lines);
        if (cost < least) [best, least] = [box, cost];
      });
      placed[i] = best;
    });
  }
  return placed.filter((box) => box !== undefined);
}

function candidates(disc: Labelled): Box[] {
  return [GAP, FAR].flatMap((gap) => around(disc, gap));
}

function around({ x, y, r, width, height }: Labelled, gap: number): Box[] {
  const [left, right] = [x - r - gap - width, x + r + gap];
  const [above, below] = [y - r - gap - height, y + r + gap];
  const diagonal = r * 0.72 + gap - GAP;
  return [
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: right, y: y - height / 2 },
    { x: left, y: y - height / 2 },
    { x: x + diagonal, y: y + diagonal },
    { x: x - diagonal - width, y: y + diagonal },
    { x: x + diagonal, y: y - diagonal - height },
    { x: x - diagonal - width, y: y - diagonal - height }
  ].map((corner) => ({ ...corner, width, height }));
}

function weightUnder(box: Box, lines: readonly Obstacle[]): number {
  return lines.reduce((sum, { segment, weight }) => sum + (crosses(segment, box) ? weight : 0), 0);
}

function sum(boxes: readonly Box[], measure: (box: Box) => number): number {
  return boxes.reduce((total, box) => total + measure(box), 0);
}

/** Area that two boxes share, px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function within(box: Box, frame: Box): Box {
  const clamp = (value: number, low: number, high: number) => Math.max(Math.min(value, high), low);
  return {
    ...box,
    x: clamp(box.x, frame.x, frame.x + frame.width - box.width),
    y: clamp(box.y, frame.y, frame.y + frame.height - box.height)
  };
}

/** Whether a segment runs through a box (Liang–Barsky). */
export function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1]
  ] as const) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from < to;
}
