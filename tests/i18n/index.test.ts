import { expect, test } from 'vitest';
import { formatDate, formatShare, preferredLocale } from '#lib/i18n/index.ts';

test('the first language that is known wins, Chinese if none is', () => {
  expect(preferredLocale(['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
  expect(preferredLocale(['zh-TW', 'en'])).toBe('zh');
  expect(preferredLocale(['fr', ''])).toBe('zh');
});

test('dates keep their day, shares are whole percents', () => {
  expect(formatDate('2023-03-21', 'zh')).toBe('2023年3月21日');
  expect(formatDate('2023-03-21', 'en')).toBe('March 21, 2023');
  expect(formatShare(0.256, 'en')).toBe('26%');
});
