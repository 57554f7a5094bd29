import { expect, test } from 'vitest';
import { contourOf } from '#lib/figures/contour.ts';
import { typefaces } from '#lib/figures/typefaces.ts';
import { fontFiles } from '#lib/server/typefaces.ts';

const faces = typefaces(fontFiles, 'zh');
const contour = (character: string, size: number) =>
  contourOf(faces.face(character, 'text').font, character, size);

/** Where a path of relative steps comes to, and the furthest it gets to. */
function walk({ start, steps }: ReturnType<typeof contour>) {
  let [x, y] = start;
  let [openX, openY] = start;
  const points: [number, number][] = [start];
  for (const [, letter, numbers = ''] of steps.matchAll(/([mlqcz])([^mlqcz]*)/g)) {
    if (letter === 'z') [x, y] = [openX, openY];
    else {
      const [dx = 0, dy = 0] = numbers.split(' ').map(Number).slice(-2);
      [x, y] = [x + dx, y + dy];
      if (letter === 'm') [openX, openY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

test.each([
  ['国', 13],
  ['海', 40],
  ['8', 12]
])('the steps of %s at %d px lead through its points', (character, size) => {
  const { font } = faces.face(character, 'text');
  const { path } = font.charToGlyph(character);
  const scale = size / font.unitsPerEm;
  const points = path.commands.flatMap((command) =>
    command.type === 'Z' ? [] : [[command.x * scale, -command.y * scale] as const]
  );
  const walked = walk(contour(character, size));
  expect(walked).toHaveLength(points.length);
  for (const [i, [x, y]] of points.entries()) {
    expect(Math.abs(walked[i]![0] - x)).toBeLessThan(0.006);
    expect(Math.abs(walked[i]![1] - y)).toBeLessThan(0.006);
  }
});

test('a blank has no steps and moves on', () => {
  const { steps, advance } = contour(' ', 20);
  expect(steps).toBe('');
  expect(advance).toBeCloseTo(faces.width(' ', 20, 'text'));
});

test('an ideograph is as wide as its size', () => {
  expect(contour('国', 20).advance).toBeCloseTo(20);
});
