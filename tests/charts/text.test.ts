import { expect, test } from 'vitest';
import { ellipsis, textWidth, wrap } from '#lib/charts/text.ts';

test('an ideograph is as wide as the type is high, a letter as wide as its shape', () => {
  expect(textWidth('海洋', 14)).toBe(28);
  expect(textWidth('il', 10)).toBeCloseTo(5.4, 6);
  expect(textWidth('mm', 10)).toBeCloseTo(18.4, 6);
});

test('a shortened text fits, and says that it was shortened', () => {
  expect(ellipsis('海洋科学研究', 10, 60)).toBe('海洋科学研究');
  const short = ellipsis('海洋科学研究', 10, 40);
  expect(short.endsWith('…')).toBe(true);
  expect(textWidth(short, 10)).toBeLessThanOrEqual(40);
  expect(ellipsis('海洋', 10, 3)).toBe('');
});

test('lines break between words and keep closing marks', () => {
  const lines = wrap('Legal, law-enforcement, security and military cooperation', 10, 130, 2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Legal, law-enforcement,');
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(136);
  expect(wrap('经贸与投资', 10, 100, 2)).toEqual(['经贸与投资']);
  expect(wrap('', 10, 100, 2)).toEqual([]);
});

test('a Chinese name in an English text breaks only where it is longer than a line', () => {
  const title = 'Shanghai Cooperation Organisation (上海合作组织) is named most often';
  const lines = wrap(title, 10, 210, 3);
  expect(lines[0]).toBe('Shanghai Cooperation Organisation');
  expect(lines[1]?.startsWith('(上海合作组织)')).toBe(true);
  for (const line of wrap('Named: 全面战略协作伙伴关系 and more', 10, 70, 5)) {
    expect(textWidth(line, 10)).toBeLessThanOrEqual(70);
  }
  expect(wrap('上海合作组织成员国', 10, 60, 3)).toEqual(['上海合作组织', '成员国']);
});
