import { expect, test } from 'vitest';
import { createStatementTest } from '#lib/analysis/statements.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const isStatement = createStatementTest(lexicon.clauses);

test.each([
  '完成了改革任务。',
  '已完成改革任务。',
  '坚持开放是基本国策。',
  '完善制度，是发展的保证。',
  '仍处于起步阶段。',
  '预计全年减税一万亿元。',
  '没有坚实的基础，就不可能实现现代化。',
  '2015年，推动达成合作计划。'
])('%s tells what is', (text) => {
  expect(isStatement(text)).toBe(true);
});

test.each([
  '为了人民，完善制度。',
  '深入了解民意。',
  '加强治理，特别是基层治理。',
  '坚持实事求是。',
  '2030年前实现碳达峰。'
])('%s tells nothing', (text) => {
  expect(isStatement(text)).toBe(false);
});
