import { expect, test } from 'vitest';
import { indexNames } from '#lib/analysis/names.ts';
import { findPersons } from '#lib/analysis/persons.ts';
import { lexicon } from '#lib/lexicon/index.ts';

const index = indexNames(lexicon, []);
const persons = (text: string) =>
  findPersons(text, index.find(text)).map(({ start, end }) => text.slice(start, end));

test('a foreign name behind an office', () => {
  expect(persons('应总统阿尔马托夫邀请')).toEqual(['阿尔马托夫']);
  expect(persons('智利共和国总理贝尔托洛夫致辞')).toEqual(['贝尔托洛夫']);
});

test('a foreign name before a form of address', () => {
  expect(persons('我们祝贺玛尔塔·罗塞蒂女士就任行长')).toEqual(['玛尔塔·罗塞蒂']);
  expect(persons('感谢各位女士、先生')).toEqual([]);
});

test('a Chinese name needs a country or an organisation before its office', () => {
  expect(persons('外交部发言人林青主持记者会')).toEqual(['林青']);
  expect(persons('会议由主任林青主持')).toEqual([]);
});

test('an office without a name', () => {
  expect(persons('两国总理举行会晤')).toEqual([]);
  expect(persons('总统强调，部长会议主席将出席')).toEqual([]);
});
