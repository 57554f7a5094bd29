import { expect, test } from 'vitest';
import { leadingMark } from '#lib/briefing/leading-mark.ts';
import { pickNames } from '#lib/charts/pick-name.ts';
import { titleOf } from '#lib/figures/figure.ts';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';
import { passageIndex } from '#lib/series/passages.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';

test.each(['terms', 'themes', 'positions', 'references', 'dispersion'] as const)(
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

test('only a pair with a tie leads to passages', async () => {
  const { series } = subjectOf('similarity', await seed(), 'zh');
  const top = (tied: boolean) =>
    leadingMark('similarity', {
      ...series,
      cells: [{ source: 's1', target: 's2', jaccard: 0.1, containment: 0.2, tied }]
    });
  expect(top(true)).toEqual({ link: 's1~s2' });
  expect(top(false)).toEqual({});
});
