import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { SEED, useBrowser } from './browser.ts';
import { PAGE_PATHS } from './pages.ts';

const open = useBrowser();

const NARROW = { width: 320, height: 700 };
const scrollWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each(PAGE_PATHS)(
    'axe finds nothing on %s, light or dark, each of its charts is one tab stop, and 320 px are wide enough',
    async (path) => {
      const page = await open(`/${lang}/${SEED}/${path}`);
      const light = await paper(page);
      expect(await faults(page)).toEqual([]);
      expect(await paper(page)).not.toBe(light);

      const stops = await page
        .locator('.plot:has([data-mark])')
        .evaluateAll((plots) =>
          plots.map((plot) => plot.querySelectorAll('[data-mark][tabindex="0"]').length)
        );
      expect(stops.filter((stop) => stop !== 1)).toEqual([]);

      await page.setViewportSize(NARROW);
      await expect.poll(() => scrollWidth(page)).toBeLessThanOrEqual(NARROW.width);
    }
  );

  test.each(PAGE_PATHS)(
    '320 px are wide enough for %s as it comes from the server',
    async (path) => {
      const page = await open(`/${lang}/${SEED}/${path}`, {
        viewport: NARROW,
        javaScriptEnabled: false
      });
      expect(await scrollWidth(page)).toBeLessThanOrEqual(NARROW.width);
    }
  );
});

test.each([
  ['themes', 'ArrowDown', 'theme'],
  ['network', 'ArrowUp', 'section']
])('arrow keys move through %s, Enter picks what has the focus', async (chart, arrow, kind) => {
  const page = await open(`/zh/${SEED}/`);
  await page.locator(`#${chart} [data-mark][tabindex="0"]`).focus();
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const first = await label();
  await page.keyboard.press(arrow);
  const second = await label();
  expect(second).not.toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator(`#${chart} [data-mark][aria-pressed=true]`).count())
    .toBeGreaterThan(0);
  expect(await label()).not.toBe(second);
  await expect.poll(() => new URL(page.url()).searchParams.get(kind)).not.toBeNull();
});

test('on a wall screen the page takes up most of the width, and its type grows', async () => {
  const page = await open(`/zh/${SEED}/`, { viewport: { width: 3840, height: 2160 } });
  const { used, size } = await page.evaluate(() => ({
    used: document.querySelector('.body')!.getBoundingClientRect().width / innerWidth,
    size: parseFloat(getComputedStyle(document.querySelector('#themes h2')!).fontSize)
  }));
  expect(used).toBeGreaterThan(0.75);
  expect(size).toBeGreaterThan(26);
});

test('on a narrow screen the passages are a sheet that folds by keyboard and keeps the focus', async () => {
  const page = await open(`/zh/${SEED}/?theme=energy`, { viewport: { width: 390, height: 844 } });
  const fold = page.getByRole('button', { name: '收起' });
  await fold.focus();
  const passages = page.locator('aside .passages');
  expect(await passages.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => passages.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe(
    'false'
  );
});

test('in forced colours marks stand out from the page', async () => {
  const page = await open(`/zh/${SEED}/`, { forcedColors: 'active' });
  const { fill, paper } = await page.evaluate(() => {
    const mark = document.querySelector('#terms [data-mark]')!;
    return {
      fill: getComputedStyle(mark.querySelector('rect:last-of-type')!).fill,
      paper: getComputedStyle(document.body).backgroundColor
    };
  });
  expect(fill).not.toBe(paper);
});
