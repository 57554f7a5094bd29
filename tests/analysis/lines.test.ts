import { expect, test } from 'vitest';
import { splitLines } from '#lib/analysis/lines.ts';

const texts = (source: string) => splitLines(source, []).map(({ text }) => text);

test('every kind of line end parts lines; white space and rules are left out', () => {
  expect(texts('甲\r\n\u3000\u3000乙\u2028丙\n\n-----\n\t丁 ')).toEqual(['甲', '乙', '丙', '丁']);
});

test('bullets are taken off and told', () => {
  const lines = splitLines('——甲\n● 乙\n- 丙\n—丁', []);
  expect(lines.map(({ text, bulleted }) => `${text} ${bulleted}`)).toEqual([
    '甲 true',
    '乙 true',
    '丙 true',
    '—丁 false'
  ]);
});

test('markup is cut out, spans stay in the source', () => {
  const [line] = splitLines('甲<b>乙</b>', [
    [1, 4],
    [5, 9]
  ]);
  expect(line).toMatchObject({
    text: '甲乙',
    spans: [
      [0, 1],
      [4, 5]
    ]
  });
});

test('on one row, ideographic spaces part paragraphs after a full stop, not within a signature', () => {
  expect(texts('甲方到会。\u3000\u3000乙方到会。')).toEqual(['甲方到会。', '乙方到会。']);
  expect(texts('甲方代表\u3000\u3000乙方代表')).toEqual(['甲方代表\u3000\u3000乙方代表']);
});

test('a Markdown bullet before emphasis is a bullet', () => {
  const text = '- **坚持开放**：扩大交流。';
  const [line] = splitLines(text, [
    [2, 4],
    [8, 10]
  ]);
  expect(line).toMatchObject({ text: '坚持开放：扩大交流。', bulleted: true });
});
