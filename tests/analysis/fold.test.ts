import { expect, test } from 'vitest';
import { foldRadicals } from '#lib/analysis/fold.ts';
import radicals from '#lib/lexicon/cjk-radicals.json';

test('radicals become the ideographs they stand for, and offsets stay', () => {
  const { text, spans } = foldRadicals('双⽅⻓期支持⼈民', radicals.ideographs);
  expect(text).toBe('双方长期支持人民');
  expect(spans).toEqual([
    [1, 2],
    [2, 3],
    [6, 7]
  ]);
});

test('full-width punctuation and ordinary text are left alone', () => {
  expect(foldRadicals('一、方针，（2023）', radicals.ideographs)).toEqual({
    text: '一、方针，（2023）',
    spans: []
  });
});

test('every entry of the table is one unit for one unit', () => {
  for (const [radical, ideograph] of Object.entries(radicals.ideographs)) {
    expect([radical.length, ideograph.length]).toEqual([1, 1]);
    expect(radical.charCodeAt(0)).toBeGreaterThanOrEqual(0x2e80);
    expect(radical.charCodeAt(0)).toBeLessThanOrEqual(0x2eff);
  }
});
