import { expect, test } from 'vitest';
import { crosses, overlap, placeLabels, type Labelled } from '#lib/charts/label-places.ts';

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
const disc = (x: number, y: number): Labelled => ({ x, y, r: 20, width: 80, height: 14 });

test('a label stands below its disc where nothing is in its way', () => {
  expect(placeLabels([disc(200, 100)], [], FRAME)).toEqual([
    { x: 160, y: 125, width: 80, height: 14 }
  ]);
});

test('it keeps off a heavy line, and stays within the frame', () => {
  const line = { segment: [200, 280, 200, 400] as const, weight: 4 };
  const [label] = placeLabels([disc(200, 270)], [line], FRAME);
  expect(label).toMatchObject({ x: 160, y: 231 });
  const [edge] = placeLabels([disc(20, 290)], [], FRAME);
  expect(edge && [edge.x >= 0, edge.y + edge.height <= 300]).toEqual([true, true]);
});

test('labels and discs stay clear of each other and of what is taken', () => {
  const discs = [disc(100, 100), disc(150, 130), disc(120, 170)];
  const taken = [{ x: 160, y: 90, width: 80, height: 20 }];
  const labels = placeLabels(discs, [], FRAME, taken);
  const bodies = discs.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  labels.forEach((label, i) => {
    const others = [...labels.slice(i + 1), ...bodies, ...taken];
    expect(others.map((other) => overlap(label, other))).toEqual(others.map(() => 0));
  });
});

test('a segment crosses a box that it enters, not one that it passes', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  expect(crosses([0, 0, 30, 30], box)).toBe(true);
  expect(crosses([0, 0, 30, 5], box)).toBe(false);
  expect(crosses([15, 0, 15, 5], box)).toBe(false);
});
