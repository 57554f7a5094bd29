import { expect, test } from 'vitest';
import { findDates, type DateContext } from '#lib/analysis/dates.ts';

const context: DateContext = { document: '2023-03-21', year: null };
const read = (text: string, given = context) =>
  findDates(text, given).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([
  ['于2023年3月20日至22日访问', '2023年3月20日至22日', '2023-03-20/2023-03-22'],
  ['将于3月20日至22日访问', '3月20日至22日', '2023-03-20/2023-03-22'],
  ['2022年12月30日至2023年1月2日', '2022年12月30日至2023年1月2日', '2022-12-30/2023-01-02'],
  ['12月30日至1月2日举行', '12月30日至1月2日', '2023-12-30/2024-01-02'],
  ['2019年3月至5月', '2019年3月至5月', '2019-03/2019-05'],
  ['航天2023—2027年大纲', '2023—2027年', '2023/2027'],
  ['（2019―2021年）', '2019―2021年', '2019/2021'],
  ['2021年至2025年', '2021年至2025年', '2021/2025'],
  ['实现2030年前目标', '2030年前', '../2030'],
  ['于6月底前退还', '6月底前', '../2023-06'],
  ['2013年以来', '2013年以来', '2013/..'],
  ['一八四○年以后', '一八四○年以后', '1840/..'],
  ['到二〇三五年', '二〇三五年', '2035'],
  ['到二��三五年，', '二��三五年', '2035'],
  ['一九八二年十二月四日', '一九八二年十二月四日', '1982-12-04'],
  ['从二〇三五年到本世纪中叶', '二〇三五年到本世纪中叶', '2035/2050'],
  ['到本世纪中叶，', '本世纪中叶', '2050'],
  ['二十世纪，', '二十世纪', '1901/2000'],
  ['20世纪70年代', '20世纪70年代', '1970/1979'],
  ['计划今年向海洋排放', '今年', '2023'],
  ['去年5月', '去年5月', '2022-05'],
  ['“十四五”时期', '“十四五”时期', '2021/2025']
])('%s', (text, surface, value) => {
  expect(read(text)).toEqual([[surface, value]]);
});

test.each([
  ['拥有2000年历史'],
  ['5年来、30年间'],
  ['2023年2月30日'],
  ['“十四五”规划'],
  ['面向新世纪、本世纪'],
  ['12345年'],
  ['五千多年'],
  ['每月、同月、三个月']
])('%s is no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('a bare day takes the year spoken of before it, else the document’s, else none', () => {
  const text = '2001年7月16日签署，7月20日生效';
  expect(read(text).map(([, value]) => value)).toEqual(['2001-07-16', '2001-07-20']);
  expect(read('7月20日生效', { ...context, year: 2019 })).toEqual([['7月20日', '2019-07-20']]);
  expect(read('今年7月20日', { document: null, year: null })).toEqual([]);
  expect(read('3月20日', { document: null, year: null })).toEqual([]);
});

test('this century is that of the document', () => {
  const then = { document: '1987-06-01', year: null };
  expect(read('到本世纪中叶，', then)).toEqual([['本世纪中叶', '1950']]);
  expect(read('本世纪80年代和二十一世纪', then)).toEqual([
    ['本世纪80年代', '1980/1989'],
    ['二十一世纪', '2001/2100']
  ]);
  expect(read('到本世纪中叶，', { document: null, year: null })).toEqual([]);
});
