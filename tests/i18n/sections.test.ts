import { expect, test } from 'vitest';
import { chineseNumeral, roman, sectionInText, sectionLabel } from '#lib/i18n/sections.ts';

test('Chinese numerals below a hundred', () => {
  expect(['一', '九', '十', '十二', '二十', '二十一', '九十九'].map(chineseNumeral)).toEqual([
    1, 9, 10, 12, 20, 21, 99
  ]);
  expect(['', '二三', '百', '总纲', '3'].map(chineseNumeral)).toEqual([
    null,
    null,
    null,
    null,
    null
  ]);
});

test('Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
});

test('a label stays in Chinese and is turned into English', () => {
  expect(sectionLabel('三', 'zh')).toBe('三');
  expect(
    ['三', '（四）', '第十二章', '第二节', '前言', '附件'].map((l) => sectionLabel(l, 'en'))
  ).toEqual(['III', '(4)', 'Ch. 12', 'Sec. 2', 'Pref.', '附件']);
});

test('within a sentence a bare label says that it is a part', () => {
  expect(['四', '（九）', '5', '第三章'].map((label) => sectionInText(label, 'zh'))).toEqual([
    '第四部分',
    '第（九）部分',
    '第5部分',
    '第三章'
  ]);
  expect(['IV', '(9)', '5', 'Ch. 3'].map((label) => sectionInText(label, 'en'))).toEqual([
    'part IV',
    'part (9)',
    'part 5',
    'Ch. 3'
  ]);
});
