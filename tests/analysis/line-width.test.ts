import { expect, test } from 'vitest';
import { lineWidth } from '#lib/analysis/line-width.ts';

test('ideographs and full-width marks take one each, Latin letters and digits half', () => {
  expect(lineWidth('双方声明：')).toBe(5);
  expect(lineWidth('2024年')).toBe(3);
  expect(lineWidth('')).toBe(0);
});
