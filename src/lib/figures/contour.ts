import type { Font, PathCommand } from 'opentype.js/dist/opentype.mjs';

/** A character's outline, to be set anywhere. */
export interface Contour {
  /** Where it begins, px from the character's place on the baseline, downwards. */
  start: Point;
  /** Path data from there on, told from one point to the next, px; empty for a blank. */
  steps: string;
  /** How far off the next character stands, px. */
  advance: number;
}

type Point = [x: number, y: number];

/** Points of an outline stand on so many lines a px. */
const GRID = 100;

const traced = new WeakMap<Font, Map<string, Contour>>();

/** The outline of a character at a font size in px. */
export function contourOf(font: Font, character: string, size: number): Contour {
  const contours = traced.get(font) ?? new Map<string, Contour>();
  traced.set(font, contours);
  const key = size + character;
  const contour = contours.get(key) ?? trace(font, character, size);
  contours.set(key, contour);
  return contour;
}

function trace(font: Font, character: string, size: number): Contour {
  const { path, advanceWidth = 0 } = font.charToGlyph(character);
  const scale = size / font.unitsPerEm;
  const [first, ...others] = path.commands.map((command) => ({
    letter: command.type.toLowerCase(),
    points: pointsOf(command).map(([x, y]): Point => [
      Math.round(x * scale * GRID),
      Math.round(-y * scale * GRID)
    ])
  }));
  const start: Point = first?.points[0] ?? [0, 0];
  let opened = start;
  let here = start;
  let steps = '';
  for (const { letter, points } of others) {
    const [left, top] = here;
    steps += letter + points.map(([x, y]) => `${(x - left) / GRID} ${(y - top) / GRID}`).join(' ');
    here = points.at(-1) ?? opened;
    if (letter === 'm') opened = here;
  }
  return { start: [start[0] / GRID, start[1] / GRID], steps, advance: advanceWidth * scale };
}

function pointsOf(command: PathCommand): Point[] {
  switch (command.type) {
    case 'Z':
      return [];
    case 'Q':
      return [
        [command.x1, command.y1],
        [command.x, command.y]
      ];
    case 'C':
      return [
        [command.x1, command.y1],
        [command.x2, command.y2],
        [command.x, command.y]
      ];
    default:
      return [[command.x, command.y]];
  }
}
