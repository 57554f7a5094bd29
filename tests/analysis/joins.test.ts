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

test('the rows of a table stay apart and are items', () => {
  const { blocks, joins } = join('指标如下。\n指标\t2020年\t2025年\n增长\t2.3\t——\n今后继续努力。');
  expect(blocks.map(({ text, bulleted }) => [text.split('\t')[0], bulleted])).toEqual([
    ['指标如下。', false],
    ['指标', true],
    ['增长', true],
    ['今后继续努力。', false]
  ]);
  expect(joins).toEqual([]);
});

test('the clauses of a preamble stay apart before a numbered line; other lines that end with a comma are joined', () => {
  const preamble = '大会，\n重申宪章的宗旨，\n回顾以往的决议，\n铭记面临的挑战，\n';
  const resolution = join(`${preamble}1. 决心加强合作；`);
  expect(resolution.blocks.map(({ bulleted }) => bulleted)).toEqual([
    false,
    true,
    true,
    true,
    false
  ]);
  expect(join(`${preamble}决心加强合作。`).blocks).toHaveLength(1);
});
