import { expect, test } from 'vitest';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';

const TAGS: Record<string, string> = {
  合作: 'vn',
  海洋: 'n',
  建成: 'v',
  双方: 'n',
  以: 'p',
  非常: 'd',
  贯彻落实: 'n',
  三: 'm',
  各: 'r'
};

const vocabulary = new Vocabulary(
  { lookup: (word) => (TAGS[word] ? { frequency: 1, tag: TAGS[word] } : null) },
  ['双方', '贯彻', '落实'],
  (word) => word === '5G' || word === '双方' || word.length > 20
);
const isContent = (text: string) => vocabulary.read(text).isContent;

test.each([
  ['合作', true],
  ['5G', true],
  ['达峰', true],
  ['双方', false],
  ['非常', false],
  ['日以', false],
  ['贯彻落实', false],
  ['2023', false],
  ['，', false],
  ['甲乙两国政府关于在未来十年之内共同建设海洋科学研究中心的协定', false]
])('%s can be a term: %s', (text, expected) => {
  expect(isContent(text)).toBe(expected);
});

test('a word is judged once and numbered by its first reading', () => {
  const first = vocabulary.read('海洋');
  expect(vocabulary.read('海洋')).toBe(first);
  expect(vocabulary.read('建成')).toMatchObject({ isVerb: true, isHead: false, isKnown: true });
  expect(first).toMatchObject({ isVerb: false, isHead: true, isWord: true, isProtected: false });
  expect([vocabulary.read('各').isDeterminer, first.isDeterminer]).toEqual([true, false]);
});
