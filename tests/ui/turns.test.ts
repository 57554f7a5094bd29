import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurn } from '#lib/ui/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tasks run one by one, in order, and later ones start anew', () => {
  const ran: string[] = [];
  inTurn(() => ran.push('a'));
  inTurn(() => ran.push('b'));
  expect(ran).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['a', 'b']);
  expect(vi.getTimerCount()).toBe(0);
  inTurn(() => ran.push('c'));
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['a', 'b', 'c']);
});

test('a task that fails does not hold up the next one', () => {
  const ran: string[] = [];
  inTurn(() => {
    throw new Error('broken');
  });
  inTurn(() => ran.push('next'));
  expect(() => vi.advanceTimersToNextTimer()).toThrow('broken');
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual(['next']);
});
