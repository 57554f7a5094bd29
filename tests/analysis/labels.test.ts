import { expect, test } from 'vitest';
import { readLabel, relabel } from '#lib/analysis/labels.ts';

test.each([
  ['三', '一、', 3, '三'],
  ['十二、深化改革', '一、', 12, '十二'],
  ['（二）完善制度', '（一）', 2, '（二）'],
  ['第三章 总则', '章', 3, '第三章'],
  ['第三章总则', '章', 3, '第三章'],
  ['第一百零三条　本条例由主管部门解释。', '条', 103, '第一百零三条'],
  ['第十条　国家保护环境。', '条', 10, '第十条'],
  ['12. Both sides', '1.', 12, '12'],
  ['1.2 背景', '1.1', 2, '1.2'],
  ['## 一、经贸', '##', 1, '一'],
  ['Ⅳ. 其他', 'I.', 4, 'Ⅳ'],
  ['附件2：清单', 'annex', 2, '附件2']
])('%s is numbered', (line, style, number, text) => {
  expect(readLabel(line)).toMatchObject({ style, number, text });
});

test.each(['第一条规定的权利', '第二条和第三条', '2023年工作', '3.5万亿元', '一带一路', '双方'])(
  '%s carries no number of its own',
  (line) => expect(readLabel(line)).toBeNull()
);

test.each([
  ['第三章', 1, '第一章'],
  ['第一百零四条', 103, '第一百零三条'],
  ['第一千零一条', 1000, '第一千条'],
  ['第十条之一', 9, '第九条之一'],
  ['（三）', 12, '（十二）'],
  ['四（三）', 2, '四（二）'],
  ['3', 2, '2'],
  ['1.3', 2, '1.2'],
  ['３', 2, '２'],
  ['III', 2, 'II'],
  ['Ⅲ', 2, 'Ⅱ'],
  ['③', 2, '②'],
  ['(c)', 2, '(b)'],
  ['附件3', 2, '附件2'],
  ['序言', 2, null]
])('%s for %i is %s', (label, number, expected) => {
  expect(relabel(label, number)).toBe(expected);
});

test('a box is numbered under the headings of its section', () => {
  expect(readLabel('专栏2  数字经济重点产业')).toMatchObject({
    style: '专栏',
    number: 2,
    text: '专栏2'
  });
  expect(readLabel('专栏作家发表文章')).toBeNull();
});
