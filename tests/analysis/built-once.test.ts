import { expect, test } from 'vitest';
import { builtOnce } from '#lib/analysis/built-once.ts';

test('what is built from an object is built once for each', () => {
  let builds = 0;
  const size = builtOnce((words: string[]) => {
    builds += 1;
    return words.length;
  });
  const [two, none] = [['a', 'b'], []];
  expect([size(two), size(two), size(none), size(none)]).toEqual([2, 2, 0, 0]);
  expect(builds).toBe(2);
});
