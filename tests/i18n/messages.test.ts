import { expect, test } from 'vitest';
import en from '#lib/i18n/messages/en.json';
import zh from '#lib/i18n/messages/zh.json';

const placeholders = (text: unknown) =>
  [...new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

test('both languages have the same messages with the same placeholders', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const [key, text] of Object.entries(zh)) {
    expect([key, placeholders(en[key as keyof typeof en])]).toEqual([key, placeholders(text)]);
  }
});
