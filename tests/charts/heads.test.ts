import { expect, test } from 'vitest';
import { fitHeads, stackHeads } from '#lib/charts/heads.ts';

test('names stand upright where neighbours leave room, if need be in smaller type', () => {
  expect(fitHeads(['一', '二', '三'], 13, 20)).toMatchObject({ slant: false, size: 13 });
  expect(fitHeads(['前言', '一', '二'], 13, 23)).toMatchObject({ slant: false, size: 13 });
  expect(fitHeads(['前言', '一', '二'], 13, 20)).toMatchObject({ slant: false, size: 11 });
});

test('longer names are slanted, and take up no more than a long one may', () => {
  const long = fitHeads(['多边机制与区域组织', '经贸与投资'], 13, 30);
  expect(long).toMatchObject({ slant: true, size: 13 });
  expect(fitHeads(['多边机制与区域组织'.repeat(4)], 13, 30).height).toBe(98);
});

test('names are broken between words where that spares them the slant', () => {
  const heads = stackHeads(['Oppose', 'No position'], 13, 52);
  expect(heads?.lines).toEqual([['Oppose'], ['No', 'position']]);
  expect(heads?.height).toBe(2 * ((heads?.size ?? 0) + 1) + 11);
  expect(stackHeads(['反对', '无立场'], 13, 52)).toMatchObject({ size: 13, height: 25 });
  expect(stackHeads(['Oppose', 'No position'], 13, 30)).toBeNull();
});
