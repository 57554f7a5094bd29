import { expect, test } from 'vitest';
import { formatDate, formatNumber, formatShare, preferredLocale, TAGS } from '#lib/i18n/index.ts';

test('the first language that is known wins, Chinese if none is', () => {
  expect(preferredLocale(['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
  expect(preferredLocale(['zh-TW', 'en'])).toBe('zh');
  expect(preferredLocale(['fr', ''])).toBe('zh');
});

test('dates keep their day, shares are whole percents', () => {
  expect(formatDate('2023-03-21', 'zh')).toBe('2023年3月21日');
  expect(formatDate('2023-03-21', 'en')).toBe('March 21, 2023');
  expect(formatShare(0.256)).toBe('26%');
});

test.each(['zh', 'en'] as const)(
  'counts and shares are written as Intl has them in %s',
  (locale) => {
    const count = new Intl.NumberFormat(TAGS[locale]);
    for (const value of [0, 7, 999, 1000, 7786, 123_456, 1_234_567]) {
      expect(formatNumber(value, locale)).toBe(count.format(value));
    }
    const share = new Intl.NumberFormat(TAGS[locale], {
      style: 'percent',
      maximumFractionDigits: 0
    });
    for (let whole = 1; whole <= 200; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        expect(formatShare(part / whole)).toBe(share.format(part / whole));
      }
    }
  }
);
