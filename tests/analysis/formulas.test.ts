import { expect, test } from 'vitest';
import { createFormulaFinder } from '#lib/analysis/formulas.ts';
import { lexicon } from '#lib/lexicon/index.ts';

test('small words, cues, names and dates say nothing by themselves', () => {
  const find = createFormulaFinder(lexicon, ['各代表团团长']);
  const text = '各代表团团长支持落实2019年6月14日在比什凯克批准的上合组织纲要';
  const found = new Set(find(text).map(({ start, end }) => text.slice(start, end)));
  for (const formula of [
    '各代表团团长',
    '支持',
    '落实',
    '2019年',
    '6月',
    '14日',
    '比什凯克',
    '上合组织'
  ])
    expect(found).toContain(formula);
  expect(find('跨周期调节')).toEqual([]);
});
