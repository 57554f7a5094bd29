import { expect, test } from 'vitest';
import { createOrderReader } from '#lib/analysis/orders.ts';

const headings = { demands: ['要求'], reviews: ['回顾'] };
const commands = (title: string) => title.startsWith('加强');
const entry = (level: number, title: string, at: number) => ({
  level,
  label: '一',
  title,
  span: [at, at + 4] as [number, number]
});

test('a heading orders what stands under it, as far as the next one of its level', () => {
  const isOrdered = createOrderReader(
    [entry(1, '加强共享', 10), entry(2, '数据目录', 20), entry(1, '发展概况', 30)],
    headings,
    commands
  );
  expect([5, 15, 25, 35].map(isOrdered)).toEqual([false, true, true, false]);
});

test('a noun that demands orders as well; under a heading that looks back nothing does', () => {
  const isOrdered = createOrderReader(
    [entry(1, '总体要求', 10), entry(1, '工作回顾', 20), entry(2, '加强建设', 30)],
    headings,
    commands
  );
  expect([15, 25, 35].map(isOrdered)).toEqual([true, false, false]);
});
