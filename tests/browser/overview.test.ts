import { describe, expect, inject, test } from 'vitest';
import { SEED, useBrowser, visit } from './browser.ts';

const open = useBrowser();

describe('picking a mark', () => {
  test('a heatmap cell opens its passages with the words marked, and stands in the URL', async () => {
    const page = await open(`/zh/${SEED}/`);
    const cell = page
      .locator('#themes [data-mark][aria-label*="能源"][aria-label*="占该部分"]')
      .first();
    const label = (await cell.getAttribute('aria-label')) ?? '';
    const sentences = Number(/：(\d+) 句/.exec(label)?.[1]);
    await cell.click();

    const passages = page.getByRole('complementary', { name: '原文' });
    await expect.poll(() => passages.locator('li:not(.repeated)').count()).toBe(sentences);
    await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('energy');
    const search = new URL(page.url()).searchParams;
    expect(search.get('section')).toMatch(/^s\d+$/);
    expect(await cell.getAttribute('aria-pressed')).toBe('true');
  });

  test('a permalink restores what was picked, and Escape lets go of it', async () => {
    const page = await open(`/en/${SEED}/?term=${encodeURIComponent('海洋')}`);
    const passages = page.getByRole('complementary', { name: 'Passages' });
    await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(3);
    expect(new Set(await passages.locator('mark').allTextContents())).toEqual(new Set(['海洋']));

    await page.keyboard.press('Escape');
    await expect.poll(() => passages.locator('mark').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(3);
  });

  test('arrow keys move between marks and Enter picks', async () => {
    const page = await open(`/zh/${SEED}/`);
    const first = page.locator('#terms [data-mark]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = page.locator('#terms [data-mark]').nth(1);
    expect(await second.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => new URL(page.url()).searchParams.get('term')).not.toBeNull();
  });

  test('the other language keeps what is picked', async () => {
    const page = await open(`/zh/${SEED}/?theme=energy`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en/${SEED}/?theme=energy`);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.getByRole('button', { name: 'Remove Energy' }).count()).toBe(1);
  });
});

test('with JavaScript off all four charts are drawn', async () => {
  const page = await open(`/zh/${SEED}/`, { javaScriptEnabled: false });
  expect(await page.locator('#structure svg rect').count()).toBeGreaterThan(50);
  expect(await page.locator('#terms svg rect').count()).toBeGreaterThan(15);
  expect(await page.locator('#themes svg rect').count()).toBeGreaterThan(40);
  expect(await page.locator('#network svg circle').count()).toBeGreaterThan(5);
  expect(await page.locator('noscript').textContent()).toContain('需要 JavaScript');
  expect(await page.locator('noscript').isVisible()).toBe(true);
});

test.each(['zh-CN', 'en-GB'])(
  'the bare address leads a %s browser to its language',
  async (locale) => {
    const page = await open('/', { locale });
    const lang = locale.slice(0, 2);
    await page.waitForURL(`**/${lang}/${SEED}/`);
    await expect.poll(() => page.locator('.plot svg[role=group]').count()).toBeGreaterThan(4);
  }
);

test('without JavaScript the bare address offers both languages', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**/en/${SEED}/`);
});

test('no request leaves the site’s own origin, and the console stays clean', async () => {
  const page = await open('about:blank');
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== inject('origin')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of ['/', `/zh/${SEED}/`, `/en/${SEED}/?theme=energy&section=s4`, '/en/']) {
    await visit(page, path);
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the page’s Chinese is set in its own font, not in the system’s', async () => {
  const page = await open(`/zh/${SEED}/`);
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  );
  expect(faces.map((face) => face.replaceAll('"', ''))).toEqual(
    expect.arrayContaining(['Atlas Sans', 'Atlas Serif'])
  );
});

test('nothing is wider than a narrow screen', async () => {
  const page = await open(`/en/${SEED}/`, { viewport: { width: 320, height: 700 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.each([
  '?theme=nothing&section=s999',
  `?term=${'%E6%B5%B7'.repeat(10_000)}`,
  '?term=%E6%B5&section=%00',
  '?link=s1~s1&paragraph=<script>'
])('a bad address never breaks the page: %#', async (search) => {
  const page = await open('about:blank');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await visit(page, `/zh/${SEED}/${search}`);
  expect(await page.locator('#themes svg rect').count()).toBeGreaterThan(40);
  expect(errors).toEqual([]);
});
