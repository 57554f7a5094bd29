import { expect, test } from 'vitest';
import { SEED, useBrowser } from './browser.ts';

const open = useBrowser();

test('a similarity cell opens its tie, or says what it is where there is none', async () => {
  const page = await open(`/en/${SEED}/network/`);
  const cells = page.locator('#similarity [data-mark]');
  await cells.first().waitFor();
  await page
    .locator('#similarity [role=img][data-mark] rect')
    .first()
    .click({ position: { x: 4, y: 4 } });
  expect(new URL(page.url()).searchParams.has('link')).toBe(false);
  await page.locator('#similarity [role=button][aria-label*=containment]').first().press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.has('link')).toBe(true);
  expect(await page.locator('main .notice').count()).toBe(0);
});

test('a chart whose tab stop goes has another', async () => {
  const page = await open(`/en/${SEED}/terms/`);
  const stop = page.locator('#terms [data-mark][tabindex="0"]');
  await expect.poll(() => stop.count()).toBe(1);
  const first = await stop.getAttribute('aria-label');
  await stop.evaluate((mark) => mark.remove());
  await expect.poll(() => stop.count()).toBe(1);
  expect(await stop.getAttribute('aria-label')).not.toBe(first);
});
