import { expect, test } from 'vitest';
import type { Candidate } from '#lib/analysis/candidates.ts';
import type { ReferenceKind } from '#lib/analysis/contract.ts';
import { findDates } from '#lib/analysis/dates.ts';
import { dateNames } from '#lib/analysis/dating.ts';

function dates(text: string, ...names: [string, ReferenceKind][]): (string | null)[] {
  const found = names.map(([name, kind]): Candidate => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, named: { name, gloss: null, kind, date: null } };
  });
  const days = dateNames(text, found, findDates(text, { document: '2024-05-16', year: null }));
  return found.map((candidate) => days.get(candidate) ?? null);
}

test('a date dates what was signed or held on it', () => {
  expect(dates('2001年7月16日签署的《海洋协定》', ['海洋协定', 'instrument'])).toEqual([
    '2001-07-16'
  ]);
  expect(dates('落实2015年《海洋路线图》', ['海洋路线图', 'instrument'])).toEqual(['2015']);
  expect(dates('2023年在青州举办博览会', ['博览会', 'event'])).toEqual(['2023']);
});

test('two titles share a date; the second date is the second title’s', () => {
  expect(
    dates('2018年签署的《甲协定》和《乙协定》', ['甲协定', 'instrument'], ['乙协定', 'instrument'])
  ).toEqual(['2018', '2018']);
  expect(
    dates('2015年《甲纲要》和2016年《乙纲要》', ['甲纲要', 'instrument'], ['乙纲要', 'instrument'])
  ).toEqual(['2015', '2016']);
});

test('a period in the name is the name’s; a date of something else is not', () => {
  expect(dates('落实《2023—2027年航天大纲》', ['2023—2027年航天大纲', 'instrument'])).toEqual([
    '2023/2027'
  ]);
  expect(dates('2023年贸易增长，双方遵守《海洋协定》', ['海洋协定', 'instrument'])).toEqual([null]);
});

test('a date before the clause that issues something dates it', () => {
  expect(dates('2021年3月，中方发布《海洋倡议》', ['海洋倡议', 'instrument'])).toEqual(['2021-03']);
  expect(dates('2021年3月，中方支持《海洋倡议》', ['海洋倡议', 'instrument'])).toEqual([null]);
});
