import { expect, test } from 'vitest';
import { bearsName } from '#lib/series/sections.ts';

test.each([
  '促进共同发展',
  '制度建设',
  '营造和平与发展的环境',
  '第三方市场合作',
  '专业人才培养',
  '附带条件'
])('%s names its section', (label) => {
  expect(bearsName({ label, title: null })).toBe(true);
});

test.each([
  '三',
  '（三）',
  '三（一）',
  '第十二条之一',
  '第三章',
  '第八章第一节',
  '第三部分',
  '专栏2',
  '12',
  '1.2',
  '前言',
  '附件1'
])('%s only numbers it', (label) => {
  expect(bearsName({ label, title: null })).toBe(false);
});

test('a heading with a title has both', () => {
  expect(bearsName({ label: '促进共同发展', title: '贸易' })).toBe(false);
});
