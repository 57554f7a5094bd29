import { expect, test } from 'vitest';
import { indexNames } from '#lib/analysis/names.ts';
import { findUnlisted } from '#lib/analysis/unlisted-names.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const index = indexNames(lexicon, []);
const names = (text: string) =>
  findUnlisted(text, index.find(text)).map(({ start, end, named }) => [
    text.slice(start, end),
    named.kind
  ]);

test.each([
  ['欢迎中国珊瑚养护协会的工作', '中国珊瑚养护协会', 'organisation'],
  ['支持国际珊瑚养护联盟的倡议', '国际珊瑚养护联盟', 'organisation'],
  ['举办“银帆运动会”', '银帆运动会', 'event'],
  ['制定打击跨境盗猎行为的公约', '打击跨境盗猎行为的公约', 'instrument'],
  ['实施珊瑚修复三年行动', '珊瑚修复三年行动', 'instrument']
])('%s names %s', (text, name, kind) => {
  expect(names(text)).toContainEqual([name, kind]);
});

test.each([
  '推动各国际组织合作',
  '编制新一期行动计划',
  '加强中国有关机构协调',
  '国际社会支持该倡议'
])('%s names nothing new', (text) => expect(names(text)).toEqual([]));

test.each([
  ['提出“碧波万里”海洋养护国际联盟的设想', '“碧波万里”海洋养护国际联盟', 'organisation'],
  ['召开“智慧造福人类”全球峰会', '“智慧造福人类”全球峰会', 'event'],
  ['对接“蓝色海洋支点”构想', '“蓝色海洋支点”构想', 'instrument'],
  ['参与“一带一路”绿色发展国际联盟', '“一带一路”绿色发展国际联盟', 'organisation']
])('%s: the quoted name goes on behind its marks to %s', (text, name, kind) => {
  expect(names(text)).toContainEqual([name, kind]);
});

test.each([
  '共建“一带一路”倡议',
  '完成“十四五”规划',
  '反对“脱钩断链”的计划',
  '举行全球峰会',
  '推动中印尼命运共同体建设'
])('%s holds no new name', (text) => expect(names(text)).toEqual([]));
