import { parseXml } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chartIds } from '#lib/series/chart-ids.ts';
import { SEED, useBrowser } from './browser.ts';

const open = useBrowser();

const dialogOf = (page: Page) => page.getByRole('dialog');
const opener = (page: Page, chart: string) => page.locator(`#${chart} [aria-haspopup=dialog]`);

async function openDialog(page: Page, chart: string): Promise<void> {
  await opener(page, chart).click();
  await dialogOf(page).locator('img:not(.hidden)').waitFor();
}

async function take(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: button, exact: true }).click()
  ]);
  await dialogOf(page).getByRole('status').getByText(download.suggestedFilename()).waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const pixels = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a picture has exactly its pixels, on a screen of two to one as well', async () => {
  const page = await open(`/zh/${SEED}/?theme=energy`, { deviceScaleFactor: 2 });
  await openDialog(page, 'themes');
  await dialogOf(page).getByLabel('尺寸').selectOption('square');
  await dialogOf(page).getByLabel('2×').check();
  const first = await take(page, '保存 PNG');
  expect(first.name).toBe(`${SEED}_themes_energy_zh_1080x1080@2x.png`);
  expect(pixels(first.bytes)).toEqual([2160, 2160]);
  const second = await take(page, '保存 PNG');
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test('both drawings are well-formed, hold what is picked, and need nothing from outside', async () => {
  const page = await open(`/en/${SEED}/?theme=energy`);
  await openDialog(page, 'themes');
  const web = await take(page, 'For the web');
  const outlines = await take(page, 'For Office and print');
  for (const { bytes } of [web, outlines]) {
    const svg = bytes.toString();
    expect(parseXml(svg).root?.name).toBe('svg');
    expect(svg).not.toMatch(/ class=|var\(|<script|href=|url\((?!data:)|<foreignObject/);
  }
  expect(web.bytes.toString()).toContain('Selected: Theme Energy');
  expect(web.bytes.toString()).toContain('@font-face');
  expect(outlines.bytes.toString()).not.toMatch(/<text|<style/);
  expect((await take(page, 'For the web')).bytes.equals(web.bytes)).toBe(true);
});

test('rows come as a table for spreadsheets and as JSON', async () => {
  const page = await open(`/en/${SEED}/`);
  await openDialog(page, 'terms');
  const { name, bytes } = await take(page, 'CSV');
  expect(name).toBe(`${SEED}_terms_en.csv`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const json = JSON.parse((await take(page, 'JSON')).bytes.toString());
  expect(json).toMatchObject({ document: SEED, chart: 'terms' });
  expect(json.rows).toHaveLength(bytes.toString().trim().split('\r\n').length - 1);
});

test('slides are one for each chart, after a cover', async () => {
  const page = await open(`/zh/${SEED}/`);
  await openDialog(page, 'positions');
  const slides = (pptx: Buffer) =>
    Object.keys(unzipSync(pptx)).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length;
  expect(slides((await take(page, '本图')).bytes)).toBe(1);
  const all = await take(page, '全部图表');
  expect(all.name).toBe(`${SEED}_charts_zh.pptx`);
  expect(slides(all.bytes)).toBe(chartIds.length + 1);
  expect((await take(page, '全部图表')).bytes.equals(all.bytes)).toBe(true);
});

test('the link restores the view', async () => {
  const page = await open(`/zh/${SEED}/?theme=energy`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, 'terms');
  await dialogOf(page).getByRole('button', { name: '复制链接' }).click();
  await dialogOf(page).getByText('链接已复制').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?theme=energy#terms$/);
  const other = await open(link);
  await expect.poll(() => other.getByRole('button', { name: '去掉能源' }).count()).toBe(1);
});

test('a picture goes to the clipboard', async () => {
  const page = await open(`/zh/${SEED}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, 'terms');
  await dialogOf(page).getByRole('button', { name: '复制图片' }).click();
  await dialogOf(page).getByText('图片已复制').waitFor();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types])
  );
  expect(types).toEqual(['image/png']);
});

test('what fails is said, the rest still works, and trying again mends it', async () => {
  const page = await open(`/zh/${SEED}/`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*.woff', (route) => route.abort());
  await opener(page, 'terms').click();
  const alert = dialogOf(page).getByRole('alert');
  await alert.getByText('字体未能加载').waitFor();
  expect((await take(page, 'CSV')).name).toMatch(/\.csv$/);
  await dialogOf(page).getByRole('button', { name: '保存 PNG' }).click();
  await alert.getByText('字体未能加载').waitFor();

  await page.unroute('**/*.woff');
  await alert.getByRole('button', { name: '重试' }).click();
  await dialogOf(page).locator('img:not(.hidden)').waitFor();
  expect(await alert.textContent()).toBe('');
  await page.keyboard.press('Escape');
  await page.locator('#terms [data-mark]').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('term')).not.toBeNull();
  expect(errors).toEqual([]);
});

test('it opens and closes by keyboard, keeps what is picked, and gives the focus back', async () => {
  const page = await open(`/en/${SEED}/?theme=energy`);
  await opener(page, 'terms').focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor();
  const inside = () =>
    page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  await expect.poll(inside).toBe(true);
  await page.keyboard.press('Tab');
  expect(await inside()).toBe(true);
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  await expect
    .poll(() => opener(page, 'terms').evaluate((button) => button === document.activeElement))
    .toBe(true);
  expect(new URL(page.url()).search).toBe('?theme=energy');
});

test('nothing of it is fetched before it is opened', async () => {
  const page = await open('about:blank');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`/zh/${SEED}/`, { waitUntil: 'networkidle' });
  const heavy = /\.woff$|ExportDialog.*\.js$|analysis\.json/;
  expect(requests.filter((url) => heavy.test(url))).toEqual([]);
  const before = requests.filter((url) => url.endsWith('.js')).length;
  await openDialog(page, 'terms');
  expect(requests.filter((url) => url.endsWith('.woff'))).toHaveLength(4);
  expect(requests.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(before);
});

test('it fits a narrow screen', async () => {
  const page = await open(`/en/${SEED}/`, { viewport: { width: 320, height: 640 } });
  await openDialog(page, 'themes');
  const { scroll, client } = await dialogOf(page).evaluate((dialog) => ({
    scroll: dialog.scrollWidth,
    client: dialog.clientWidth
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  expect(client).toBeLessThanOrEqual(320);
  await dialogOf(page).getByRole('button', { name: 'Copy link' }).scrollIntoViewIfNeeded();
});
