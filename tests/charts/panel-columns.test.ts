import { expect, test } from 'vitest';
import { panelColumns } from '#lib/charts/panel-columns.ts';

test('panels fill one column after the other, in their order', () => {
  const { places, height } = panelColumns([50, 50, 50, 50], 2, 10);
  expect(places).toEqual([
    { column: 0, top: 0 },
    { column: 0, top: 60 },
    { column: 1, top: 0 },
    { column: 1, top: 60 }
  ]);
  expect(height).toBe(110);
});

test('a high panel has a column to itself, and no column more than wanted is begun', () => {
  const { places, height } = panelColumns([20, 200, 20, 20], 3, 10);
  expect(places.map(({ column }) => column)).toEqual([0, 1, 2, 2]);
  expect(height).toBe(200);
  const one = panelColumns([20, 200, 20], 1, 10);
  expect(one.places.map(({ top }) => top)).toEqual([0, 30, 240]);
});

test('without panels there is no height', () => {
  expect(panelColumns([], 2, 10)).toEqual({ places: [], height: 0 });
});
