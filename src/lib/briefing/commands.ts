import type { Move } from './steps.ts';

/** What a presenter can ask for. */
export type Command = Move | 'fullscreen' | 'black' | 'escape';

/** What of a key press decides what it asks for. */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS = new Map<string, Command>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'fullscreen'],
  ['b', 'black'],
  ['.', 'black'],
  ['Escape', 'escape']
]);

/** What a key asks for; clickers send the page keys, and the full stop for black. Null for all other keys. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

interface Point {
  x: number;
  y: number;
}

/** Shorter strokes than this are taps, px. */
const LEAST_STROKE = 56;

/** What a stroke of the finger asks for: leftwards is on, rightwards is back. Null for taps and for scrolling. */
export function strokeOf(from: Point, to: Point): Move | null {
  const dx = to.x - from.x;
  if (Math.abs(dx) < LEAST_STROKE || Math.abs(dx) < 2 * Math.abs(to.y - from.y)) return null;
  return dx < 0 ? 'next' : 'previous';
}
