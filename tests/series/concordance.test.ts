import { expect, test } from 'vitest';
import { concordance, linesBySection, searchedText, sortLines } from '#lib/series/concordance.ts';

const text = searchedText([
  { row: 0, paragraph: 'p1', section: 's1', text: '加强海洋合作。' },
  { row: 1, paragraph: 'p1', section: 's1', text: '保护海洋。' },
  { row: 2, paragraph: 'p2', section: 's2', text: 'APEC 与 Apec：海洋与海洋。' }
]);

test('every hit stands in its sentence with what is left and right of it', () => {
  const lines = concordance(text, '海洋');
  expect(lines.map(({ row, at }) => [row, at])).toEqual([
    [0, 2],
    [1, 9],
    [2, 24],
    [2, 27]
  ]);
  expect(lines[1]).toMatchObject({ left: '加强海洋合作。保护', hit: '海洋', right: '。' });
  expect([...linesBySection(lines)]).toEqual([
    ['s1', 2],
    ['s2', 2]
  ]);
});

test('a hit may cross a full stop, and Latin letters match in either case', () => {
  expect(concordance(text, '。保护').map(({ row }) => row)).toEqual([0]);
  expect(concordance(text, 'apec').map(({ hit }) => hit)).toEqual(['APEC', 'Apec']);
});

test('a query is taken as it is typed, never as a pattern', () => {
  expect(concordance(text, '.')).toEqual([]);
  expect(concordance(text, '[(*')).toEqual([]);
  expect(concordance(text, '  ')).toEqual([]);
});

test('lines are sorted outwards from the hit, by pinyin', () => {
  const lines = concordance(text, '海洋');
  expect(sortLines(lines, 'left').map(({ left }) => left.slice(-1))).toEqual([
    '：',
    '护',
    '强',
    '与'
  ]);
  expect(sortLines(lines, 'right').map(({ right }) => right.slice(0, 1))).toEqual([
    '。',
    '。',
    '合',
    '与'
  ]);
  expect(sortLines(sortLines(lines, 'left'), 'section')).toEqual(lines);
});

test('a hundred thousand lines are found and counted exactly', () => {
  const long = searchedText(
    Array.from({ length: 100_000 }, (_, row) => ({
      row,
      paragraph: `p${row >> 3}`,
      section: `s${row % 800 === 0 ? 1 : 2}`,
      text: '合作共赢。'
    }))
  );
  expect(long.length).toBe(500_000);
  expect(concordance(long, '合作')).toHaveLength(100_000);
  expect(concordance(long, '合作').at(-1)?.row).toBe(99_999);
});
