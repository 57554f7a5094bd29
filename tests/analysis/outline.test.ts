import { expect, test } from 'vitest';
import { divide, readOutline } from '#lib/analysis/outline.ts';
import type { Part } from '#lib/analysis/parts.ts';

/** Parts of a sketch: `22:第一章` is a heading of rank 22, anything else a paragraph. */
const parts = (...sketch: string[]): Part[] =>
  sketch.map((text, at): Part => {
    const [, rank, label] = /^(\d+):(.+)$/.exec(text) ?? [];
    return {
      kind: rank ? 'heading' : 'paragraph',
      spans: [[at * 10, at * 10 + 5]],
      text: label ?? text,
      heading:
        rank && label
          ? { style: rank, rank: Number(rank), number: null, label, title: null, end: label.length }
          : null,
      matter: false,
      block: at,
      offset: 0
    };
  });
const labels = (...sketch: string[]) => divide(parts(...sketch)).map(({ label }) => label);

test('levels follow the ranks that a document uses', () => {
  const outline = readOutline(parts('22:第一章', '31:（一）', '甲', '22:第二章'));
  expect(outline.map(({ level, label }) => `${level} ${label}`)).toEqual([
    '1 第一章',
    '2 （一）',
    '1 第二章'
  ]);
});

test('the highest level with four sections is chosen; labels that recur take the one above', () => {
  const sketch = [
    '30:一',
    '31:（一）',
    '甲',
    '31:（二）',
    '乙',
    '30:二',
    '31:（一）',
    '丙',
    '31:（二）',
    '丁'
  ];
  expect(labels(...sketch)).toEqual(['一（一）', '一（二）', '二（一）', '二（二）']);
});

test('what stands before the first heading is the preface; without headings there is one section', () => {
  expect(labels('甲', '30:一', '乙')).toEqual(['前言', '一']);
  expect(labels('甲', '乙')).toEqual(['全文']);
  expect(divide([])).toEqual([]);
});

test('sections tile the parts', () => {
  const all = parts('甲', '30:一', '乙', '30:二', '丙', '30:三', '丁', '30:四', '戊');
  const divisions = divide(all);
  expect(divisions.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 3],
    [3, 5],
    [5, 7],
    [7, 9]
  ]);
});
