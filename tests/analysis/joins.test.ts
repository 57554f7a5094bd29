import { expect, test } from 'vitest';
import { joinLines } from '#lib/analysis/joins.ts';
import { splitLines } from '#lib/analysis/lines.ts';

const join = (source: string) => joinLines(splitLines(source, []), new Set());

test('a line that stops in mid-clause goes on in the next', () => {
  const { blocks, joins } = join('双方反对将民主作为向别国\n\n施压的借口。\n双方支持对话。');
  expect(blocks.map(({ text }) => text)).toEqual([
    '双方反对将民主作为向别国施压的借口。',
    '双方支持对话。'
  ]);
  expect(joins).toEqual([{ block: 0, at: 12, kind: 'clause' }]);
  expect(blocks[0]?.spans).toHaveLength(2);
});

test('at a comma as well, but not before a bullet or a number', () => {
  expect(join('双方开展合作，\n并加强协调。').joins).toEqual([{ block: 0, at: 7, kind: 'comma' }]);
  expect(join('双方将做到，\n——相互支持。').joins).toEqual([]);
  expect(join('双方同意如下，\n一、加强合作。').joins).toEqual([]);
});
