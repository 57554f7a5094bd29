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

test('lines full of digits are as full as others, so that a margin is seen to break numbered paragraphs', () => {
  const { blocks, joins } = join(
    [
      '1．双方于2024年11月20日至22日在青州举行会议，讨论贸',
      '易问题。',
      '2．双方积极评价自1974年8月15日以来取得的成就，同意扩',
      '大往来。',
      '3．双方将于2025年3月1日至2027年12月31日实施计划并推',
      '进合作。',
      '4．双方一致同意进一步深化各领域务实合作并且保持沟通协',
      '调。'
    ].join('\n')
  );
  expect(blocks.map(({ text }) => text.slice(-4))).toEqual([
    '易问题。',
    '大往来。',
    '进合作。',
    '通协调。'
  ]);
  expect(joins).toEqual([]);
});
