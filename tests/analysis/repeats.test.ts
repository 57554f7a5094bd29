import { expect, test } from 'vitest';
import type { Part } from '#lib/analysis/parts.ts';
import { findRepeats } from '#lib/analysis/repeats.ts';

const part = (text: string, kind: Part['kind'] = 'paragraph'): Part => ({
  kind,
  spans: [[0, text.length]],
  text,
  heading: null,
  matter: false,
  block: 0,
  offset: 0
});

const FIRST = '双方同意在海洋科学研究领域加强交流与合作。';
const SECOND = '双方同意在应急管理与灾害防治领域互通信息。';

test('a whole paragraph copied, white space apart', () => {
  const copied = findRepeats([part(FIRST), part(SECOND), part(FIRST.replace('研究', '研 究'))]);
  expect(copied).toEqual([{ part: 2, of: 0, sentences: [0, 1], whole: true }]);
});

test('sentences copied within another paragraph', () => {
  const copied = findRepeats([part(FIRST + SECOND), part(`会议开始。${FIRST}${SECOND}会议结束。`)]);
  expect(copied).toEqual([{ part: 1, of: 0, sentences: [1, 3], whole: false }]);
});

test('short sentences and headings recur without being copies', () => {
  expect(findRepeats([part('谢谢大家。'), part('谢谢大家。')])).toEqual([]);
  expect(findRepeats([part(FIRST, 'heading'), part(FIRST)])).toEqual([]);
});
