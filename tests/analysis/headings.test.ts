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

test('parts and Markdown headings over gaps, as excerpts print them', () => {
  expect(read('第三篇 产业', '加快发展。', '第五篇 数字', '迎接变革。').headings).toEqual([
    ['第三篇', '产业'],
    null,
    ['第五篇', '数字'],
    null
  ]);
  expect(read('## 第八章 制造', '加快发展。', '## 第十一章 生态', '保护湿地。').headings).toEqual([
    ['第八章', '制造'],
    null,
    ['第十一章', '生态'],
    null
  ]);
});

test('a list of sentences that a whole document consists of is its order', () => {
  const items = ['一、加强合作。', '二、扩大贸易。', '三、定期会晤。', '四、促进往来。'];
  expect(read('双方声明如下：', ...items).headings.map((heading) => heading?.[0])).toEqual([
    undefined,
    '一',
    '二',
    '三',
    '四'
  ]);
  const others = ['双方回顾往来。', '往来日益密切。', '双方予以肯定。', '双方感到满意。'];
  expect(read(...others, '双方商定：', ...items).listed).toEqual([5, 6, 7, 8]);
});

test('unnumbered headings rank over the numbers that they stand right above', () => {
  const { blocks } = joinLines(
    splitLines(
      [
        '加强多边主义',
        '1. 我们重申支持多边主义，维护国际秩序。',
        '2. 我们反对单边制裁，主张平等对话。',
        '维护地区和平',
        '3. 我们对持续的冲突感到关切，呼吁停火。',
        '4. 我们支持政治解决，赞赏斡旋努力。',
        '促进共同发展',
        '5. 我们欢迎扩大贸易，支持互联互通。'
      ].join('\n'),
      []
    ),
    new Set()
  );
  const rankOf = (at: number) => readHeadings(blocks).headings[at]?.rank ?? null;
  expect(rankOf(0)).not.toBeNull();
  expect(rankOf(0)).toBeLessThan(rankOf(1)!);
});

test('a first that stays alone is a heading where others of its kind count on', () => {
  const { headings } = read(
    '（一）优化格局',
    '保护持续加强。',
    '（二）修复生态',
    '修复持续加强。',
    '二、产业',
    '（一）推动转型',
    '转型持续加快。'
  );
  expect(headings[5]).toEqual(['（一）', '推动转型']);
});
