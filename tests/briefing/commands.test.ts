import { expect, test } from 'vitest';
import { commandOf, strokeOf } from '#lib/briefing/commands.ts';

const press = (key: string, held: object = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ']],
  ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['fullscreen', ['f', 'F']],
  ['black', ['b', 'B', '.']],
  ['escape', ['Escape']],
  [null, ['Tab', 'Enter', 'x', 'F5', 'toString']]
])('%s is asked for by %j', (command, keys) => {
  expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
});

test('space goes back with shift, and the browser keeps its own shortcuts', () => {
  expect(press(' ', { shiftKey: true })).toBe('previous');
  expect(press('f', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('b', { metaKey: true })).toBeNull();
});

test('a stroke leads on or back; a tap or a scroll does not', () => {
  const from = { x: 200, y: 300 };
  expect(strokeOf(from, { x: 100, y: 310 })).toBe('next');
  expect(strokeOf(from, { x: 300, y: 290 })).toBe('previous');
  expect(strokeOf(from, { x: 190, y: 300 })).toBeNull();
  expect(strokeOf(from, { x: 100, y: 400 })).toBeNull();
});
