import { expect, test } from 'vitest';
import { completeDivisions } from '#lib/analysis/missing.ts';
import { divide } from '#lib/analysis/outline.ts';
import { readHeadings } from '#lib/analysis/headings.ts';
import { joinLines } from '#lib/analysis/joins.ts';
import { splitLines } from '#lib/analysis/lines.ts';
import { readParts } from '#lib/analysis/parts.ts';

function complete(...lines: string[]) {
  const { blocks } = joinLines(splitLines(lines.join('\n'), []), new Set());
  const parts = readParts(blocks, readHeadings(blocks));
  return { parts, ...completeDivisions(divide(parts), parts) };
}

const about = (topic: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `双方就${topic}的第${i + 1}项${topic}安排加强${topic}协调。`
  );

test('numbers that a document skips at its beginning are inferred after the preface', () => {
  const { divisions, inferred, parts } = complete(
    '双方声明如下：',
    ...about('贸易', 5),
    ...about('海洋', 5),
    '三',
    ...about('教育', 3),
    '四',
    ...about('卫生', 3)
  );
  expect(divisions.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
    '前言 none',
    '一 inferred',
    '二 inferred',
    '三 printed',
    '四 printed'
  ]);
  expect(inferred.map(({ evidence }) => evidence[0])).toEqual(['preface', 'cohesion']);
  expect(parts[inferred[1]!.part]?.text).toContain('海洋的第1项');
});

test('a document that counts from one misses nothing', () => {
  const { inferred, unplaced } = complete('一', ...about('贸易', 2), '二', ...about('海洋', 2));
  expect([inferred, unplaced]).toEqual([[], []]);
});

test('without headings, a short document stays whole and a long one is divided', () => {
  expect(complete(...about('贸易', 5)).unprinted).toBe(false);
  const { divisions, unprinted } = complete(
    ...['贸易', '海洋', '教育', '卫生'].flatMap((topic) => about(topic, 9))
  );
  expect(unprinted).toBe(true);
  expect(divisions.length).toBe(6);
});

test('a missing Roman number is written in Roman numerals', () => {
  const { divisions } = complete(
    ...['I. 贸易', 'III. 教育', 'IV. 卫生'].flatMap((heading) => [
      heading,
      ...about(heading.slice(-2), 6)
    ])
  );
  expect(divisions.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV']);
});

test('an article above a hundred that is missing is named', () => {
  const numbers = ['零一', '零二', '零四', '零五', '零六'];
  const { divisions, unplaced } = complete(
    ...numbers.flatMap((number) => [`第一百${number}条`, ...about('贸易', 1)])
  );
  const labels = [
    ...divisions.map(({ label }) => label),
    ...unplaced.flatMap((each) => each.labels)
  ];
  expect(labels).toContain('第一百零三条');
});

test('what an excerpt leaves out is not looked for', () => {
  const lines = ['一', ...about('贸易', 4), '四', ...about('海洋', 4), '五', ...about('教育', 3)];
  expect(complete(...lines).divisions).not.toHaveLength(3);
  const { blocks } = joinLines(splitLines(lines.join('\n'), []), new Set());
  const parts = readParts(blocks, readHeadings(blocks));
  const { divisions, inferred, unplaced } = completeDivisions(divide(parts), parts, '纲要（节选）');
  expect(divisions.map(({ label }) => label)).toEqual(['一', '四', '五']);
  expect([inferred, unplaced]).toEqual([[], []]);
});
