import { expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { themesSeries } from '#lib/series/themes.ts';

const label = (id: string, family: string) => ({ id, label: { zh: id, en: id }, family });
const sentence = (section: string, ...themes: string[]) => ({ section, themes, repeated: false });

const analysis = {
  document: { options: { repeats: 'once' } },
  sections: ['s1', 's2'].map((id) => ({ id, label: id, title: null, heading: 'printed' })),
  sentences: [
    sentence('s1', 'trade'),
    sentence('s1', 'trade', 'peace'),
    sentence('s1'),
    sentence('s2', 'ties')
  ],
  themes: [
    { id: 'ties', sections: [{ section: 's2', sentences: 1, share: 1 }] },
    { id: 'trade', sections: [{ section: 's1', sentences: 2, share: 0.666667 }] },
    { id: 'peace', sections: [{ section: 's1', sentences: 1, share: 0.333333 }] }
  ]
} as unknown as Analysis;

const labels = [
  label('ties', 'foreign'),
  label('trade', 'economy'),
  label('peace', 'foreign'),
  label('health', 'society')
];

test('themes stand family by family, without those that do not occur', () => {
  const { themes } = themesSeries(analysis, labels);
  expect(themes.map(({ id, sentences }) => [id, sentences])).toEqual([
    ['ties', 1],
    ['peace', 1],
    ['trade', 2]
  ]);
});

test('uncoded sentences are counted by section', () => {
  const { uncoded, sentences } = themesSeries(analysis, labels);
  expect(uncoded).toEqual([{ section: 's1', sentences: 1, share: 1 / 3 }]);
  expect(sentences).toBe(4);
});
