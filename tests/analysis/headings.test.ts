import { expect, test } from 'vitest';
import { readHeadings } from '#lib/analysis/headings.ts';
import { joinLines } from '#lib/analysis/joins.ts';
import { splitLines } from '#lib/analysis/lines.ts';

function read(...lines: string[]) {
  const { blocks } = joinLines(splitLines(lines.join('\n'), []), new Set());
  const { headings, listed } = readHeadings(blocks);
  return {
    headings: headings.map((heading) => heading && [heading.label, heading.title]),
    listed: [...listed]
  };
}

test('a heading on a line of its own, and one that runs into its paragraph', () => {
  expect(read('一、经贸', '贸易持续增长。', '二、文化', '交流日益密切。').headings).toEqual([
    ['一', '经贸'],
    null,
    ['二', '文化'],
    null
  ]);
  expect(read('（一）扩大贸易。贸易持续增长。', '（二）扩大交流。交流日益密切。').headings).toEqual(
    [
      ['（一）', '扩大贸易'],
      ['（二）', '扩大交流']
    ]
  );
});

test('a numbered paragraph keeps its sentence', () => {
  expect(read('1. 双方举行会议。双方满意。', '2. 双方支持对话。双方满意。').headings).toEqual([
    ['1', null],
    ['2', null]
  ]);
});

test('clauses after a colon are a list; a number that does not count on is none', () => {
  const { headings, listed } = read(
    '会议要求：',
    '1. 立即停火；',
    '2. 保护平民；',
    '3. 扩大援助。'
  );
  expect(headings.every((heading) => heading === null)).toBe(true);
  expect(listed).toEqual([1, 2, 3]);
  expect(read('三、唯一的一项', '内容如此。').headings).toEqual([null, null]);
});
