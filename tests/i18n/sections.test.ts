import { expect, test } from 'vitest';
import { sectionInText, sectionLabel } from '#lib/i18n/sections.ts';

test('a label stays in Chinese and is turned into English', () => {
  expect(sectionLabel('三', 'zh')).toBe('三');
  expect(
    ['三', '（四）', '第十二章', '第二节', '前言', '附件'].map((l) => sectionLabel(l, 'en'))
  ).toEqual(['III', '(4)', 'Ch. 12', 'Sec. 2', 'Pref.', '附件']);
});

test.each([
  ['第一篇', 'Part 1'],
  ['第二卷', 'Vol. 2'],
  ['第3章', 'Ch. 3'],
  ['第１２节', 'Sec. 12'],
  ['第一百零一条', 'Art. 101'],
  ['第十条之一', 'Art. 10-1'],
  ['附件1', 'Annex 1'],
  ['附件二', 'Annex 2'],
  ['（12）', '(12)'],
  ['九百九十九', 'CMXCIX'],
  ['三（一）', 'III(1)'],
  ['第二编第三章', 'Part 2 Ch. 3'],
  ['Ⅳ', 'Ⅳ'],
  ['4', '4'],
  ['三农', '三农']
])('%s is %s in English', (label, english) => {
  expect(sectionLabel(label, 'en')).toBe(english);
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
