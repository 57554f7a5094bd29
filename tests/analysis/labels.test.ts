import { expect, test } from 'vitest';
import { readLabel, relabel } from '#lib/analysis/labels.ts';

test.each([
  ['三', '一、', 3, '三'],
  ['十二、深化改革', '一、', 12, '十二'],
  ['（二）完善制度', '（一）', 2, '（二）'],
  ['第三章 总则', '章', 3, '第三章'],
  ['第三章总则', '章', 3, '第三章'],
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

test('a label for another number', () => {
  expect(relabel('第三章', 1)).toBe('第一章');
  expect(relabel('（三）', 12)).toBe('（十二）');
  expect(relabel('3', 2)).toBe('2');
});
