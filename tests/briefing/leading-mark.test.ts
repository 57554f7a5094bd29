import { expect, test } from 'vitest';
import { leadingMark } from '#lib/briefing/leading-mark.ts';
import { pickNames } from '#lib/charts/pick-name.ts';
import { titleOf } from '#lib/figures/figure.ts';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';
import { passageIndex } from '#lib/series/passages.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';

test.each(['terms', 'themes', 'positions', 'references'] as const)(
  'the title of %s speaks of its leading mark',
  async (id) => {
    const analysis = await seed();
    const subject = subjectOf(id, analysis, 'zh');
    const mark = leadingMark(id, subject.series);
    const names = pickNames(mark, subject.names, new SentenceIndex(passageIndex(analysis)));
    expect(names).toHaveLength(1);
    expect(titleOf(subject)).toContain(names[0]?.replace(/^\S+ /, ''));
  }
);

test('an empty chart has none', () => {
  expect(leadingMark('terms', { rows: [], total: 0, words: 0, most: 0 } as never)).toEqual({});
});
