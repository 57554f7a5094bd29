import { expect, test } from 'vitest';
import { linkId } from '#lib/series/link-id.ts';
import { passageIndex } from '#lib/series/passages.ts';
import { similaritySeries } from '#lib/series/similarity.ts';
import { seed } from '../figures/seed.ts';

test('exactly the pairs with a tie have passages that a pick can open', async () => {
  const analysis = await seed();
  const { cells } = similaritySeries(analysis);
  const { link } = passageIndex(analysis).behind;
  expect(cells.filter(({ tied }) => tied).length).toBeGreaterThan(0);
  expect(cells.filter(({ tied }) => !tied).length).toBeGreaterThan(0);
  for (const cell of cells) expect(Object.hasOwn(link, linkId(cell))).toBe(cell.tied);
});
