import { expect, test } from 'vitest';
import { countedAs } from '#lib/series/counted-as.ts';
import { evidenceRows } from '#lib/series/evidence.ts';
import { pageList } from '#lib/series/pages.ts';
import { stanceRows } from '#lib/series/stances.ts';
import { seed } from '../figures/seed.ts';

test('lists follow the counting of repeats as the charts do', async () => {
  const once = await seed();
  const printed = countedAs(once, 'all');
  expect(pageList(printed, 'network')).toEqual(evidenceRows(printed));
  expect(pageList(printed, 'positions')).toEqual(stanceRows(printed));
  expect(pageList(printed, 'positions')).not.toEqual(pageList(once, 'positions'));
  expect(pageList(once, 'terms')).toEqual([]);
});
