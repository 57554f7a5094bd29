import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEED, useBrowser } from './browser.ts';

const open = useBrowser();

test('charts are put aside with their picks, put in order, presented and saved as slides', async () => {
  const page = await open(`/en/${SEED}/?theme=energy`);
  const add = (chart: string) =>
    page.locator(`#${chart}`).getByRole('button', { name: 'Add to briefing' });
  await add('themes').click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await add('terms').click();
  await expect
    .poll(() => page.locator('#terms').getByRole('button', { name: 'In the briefing' }).count())
    .toBe(1);
  expect(await add('themes').count()).toBe(1);

  await page.reload();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Briefing (2)' }).click();
  const dialog = page.getByRole('dialog');
  const items = () => dialog.locator('li').allInnerTexts();
  await expect.poll(async () => (await items()).map((text) => text.split('\n')[0])).toHaveLength(2);
  expect((await items())[0]).toContain('Theme Energy');
  await dialog
    .getByRole('button', { name: /^Move .*down$/ })
    .first()
    .click();
  await expect.poll(async () => (await items())[1]).toContain('Theme Energy');

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Slides (.pptx)' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(`${SEED}_briefing_en.pptx`);
  expect(readFileSync(await download.path()).toString('latin1', 0, 2)).toBe('PK');

  await dialog.getByRole('link', { name: 'Present these' }).click();
  await page.waitForURL('**/present/**');
  const shown = async () => [
    await page.locator('main h1').textContent(),
    new URL(page.url()).searchParams.get('theme')
  ];
  await page.keyboard.press('End');
  await expect.poll(async () => (await shown())[1]).toBe('energy');
  expect(await page.locator('p[aria-live]').textContent()).toMatch(/^Step 3 of 3: /);
  await expect
    .poll(() => page.locator('main [data-mark][aria-pressed=true]').count())
    .toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await shown())[1]).toBeNull();
  expect(new URL(page.url()).searchParams.get('step')).toBe('1');
});

test('the address of a briefing opens it elsewhere, at its step', async () => {
  const show = ['chart=network', 'chart=themes&theme=energy']
    .map((each) => `show=${encodeURIComponent(each)}`)
    .join('&');
  const page = await open(`/zh/${SEED}/present/?${show}&step=2&theme=energy`);
  await expect.poll(() => page.locator('p[aria-live]').textContent()).toContain('3');
  await expect.poll(() => page.locator('aside mark').count()).toBeGreaterThan(0);
});
