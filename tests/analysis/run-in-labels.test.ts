import { expect, test } from 'vitest';
import { runInLabels } from '#lib/analysis/run-in-labels.ts';

const pieces = (row: string) =>
  [0, ...runInLabels(row)].map((start, at, all) => row.slice(start, all[at + 1]));

test('labels that count on after full stops open pieces of the row', () => {
  expect(pieces('双方声明如下：一、加强合作。二、扩大贸易。三、定期会晤。')).toEqual([
    '双方声明如下：',
    '一、加强合作。',
    '二、扩大贸易。',
    '三、定期会晤。'
  ]);
  expect(pieces('第一条甲。第二条乙。第三条丙。')).toHaveLength(3);
});

test.each([
  '做到一、加强合作；二、扩大贸易；三、定期会晤。',
  '一、加强合作。二、扩大贸易。',
  '第二、三、四条适用于本法。',
  '一是加强合作。二是扩大贸易。三是定期会晤。'
])('%s has none', (row) => {
  expect(runInLabels(row)).toEqual([]);
});
