import { expect, test } from 'vitest';
import { Standings } from '#lib/selection/standings.ts';

test('marks of the same identity share a standing, judged now and again', () => {
  const standings = new Standings();
  const ocean = standings.of({ theme: 'ocean' });
  expect(standings.of({ theme: 'ocean' })).toBe(ocean);
  expect([ocean.emphasis, ocean.picked]).toEqual(['idle', false]);

  standings.judge(({ theme }) => ({
    emphasis: theme === 'ocean' ? 'active' : 'muted',
    picked: theme === 'ocean'
  }));
  expect([ocean.emphasis, ocean.picked]).toEqual(['active', true]);
  expect(standings.of({ theme: 'trade' }).emphasis).toBe('muted');
});

test('light falls on what a mark includes, and moves on', () => {
  const standings = new Standings();
  const [theme, section, cell, other] = [
    { theme: 'ocean' },
    { section: 's3' },
    { section: 's3', theme: 'ocean' },
    { section: 's4', theme: 'ocean' }
  ].map((mark) => standings.of(mark));
  const lit = () => [theme, section, cell, other].map((each) => each?.lit);

  standings.light({ section: 's3', theme: 'ocean' });
  expect(lit()).toEqual([true, true, true, false]);
  standings.light({ theme: 'ocean' });
  expect(lit()).toEqual([true, false, false, false]);
  standings.light(null);
  expect(lit()).toEqual([false, false, false, false]);
});
