import { expect, test } from 'vitest';
import { fileName } from '#lib/figures/file-name.ts';

const parts = { document: 'statement', chart: 'terms', picks: {}, lang: 'zh' };

test('it says document, chart, selection, language and size', () => {
  const size = { width: 1080, height: 1080 };
  expect(
    fileName({ ...parts, picks: { section: 's8', term: '海洋' }, size, scale: 2 }, 'png')
  ).toBe('statement_terms_s8_海洋_zh_1080x1080@2x.png');
  expect(fileName({ ...parts, scale: 1 }, 'csv')).toBe('statement_terms_zh.csv');
});

test('figures in different colours do not overwrite each other', () => {
  const names = (['light', 'dark', 'transparent'] as const).map((theme) =>
    fileName({ ...parts, theme }, 'svg')
  );
  expect(names).toEqual([
    'statement_terms_zh.svg',
    'statement_terms_zh_dark.svg',
    'statement_terms_zh_transparent.svg'
  ]);
});

test('it holds nothing that a file system cannot, and is never too long', () => {
  const name = fileName(
    { ...parts, picks: { term: `../a\\b:*?"<>|\n${'长'.repeat(300)}` } },
    'svg'
  );
  expect(name).not.toMatch(/[/\\:*?"<>|\n]/);
  expect([...name].length).toBeLessThanOrEqual(124);
  expect(name.endsWith('.svg')).toBe(true);
});
