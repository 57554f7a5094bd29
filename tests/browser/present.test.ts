import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { SEED, useBrowser, visit } from './browser.ts';

const open = useBrowser();
const present = (lang: string, search = '') => `/${lang}/${SEED}/present/${search}`;
const step = (page: Page) => new URL(page.url()).searchParams.get('step');
const stage = (page: Page) => page.locator('main .plot svg[role=group]');

describe('stepping', () => {
  test('keys and buttons lead on and back, and the step stands in the URL', async () => {
    const errors: string[] = [];
    const page = await open(present('en'));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    expect(await page.locator('h1').textContent()).toContain('联合声明');

    const moves: [string, string | null][] = [
      ['ArrowRight', 'structure'],
      ['PageDown', 'themes'],
      ['Space', 'terms'],
      ['Shift+Space', 'themes'],
      ['PageUp', 'structure'],
      ['End', 'similarity'],
      ['ArrowRight', 'similarity'],
      ['Home', null]
    ];
    for (const [key, expected] of moves) {
      await page.keyboard.press(key);
      await expect.poll(() => step(page), { message: key }).toBe(expected);
    }
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => step(page)).toBe('structure');
    expect(await stage(page).count()).toBe(1);
    expect(await page.locator('p[aria-live]').textContent()).toMatch(/^Step 2 of 11: /);
    expect(errors).toEqual([]);
  });

  test('going back leaves the presentation, whatever was stepped through', async () => {
    const page = await open(`/en/${SEED}/`);
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await page.waitForURL('**/present/');
    await page.keyboard.press('End');
    await expect.poll(() => step(page)).toBe('similarity');
    await page.goBack();
    await page.waitForURL(`**/en/${SEED}/`);
  });

  test('going back from a pick leads to the step that it was made in', async () => {
    const page = await open(present('en', '?step=themes'));
    await stage(page).locator('[data-mark*="theme="]').first().press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.has('theme')).toBe(true);
    await page.keyboard.press('PageDown');
    await expect.poll(() => step(page)).toBe('terms');
    await page.goBack();
    await expect.poll(() => page.locator('p[aria-live]').textContent()).toContain('Themes');
    expect([step(page), new URL(page.url()).searchParams.has('theme')]).toEqual(['themes', false]);
  });

  test('a stroke of the finger leads on', async () => {
    const page = await open(present('zh'), {
      hasTouch: true,
      viewport: { width: 390, height: 844 }
    });
    await page.locator('main').evaluate((main) => {
      const touch = (clientX: number) =>
        new Touch({ identifier: 1, target: main, clientX, clientY: 300 });
      main.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(300)] }));
      main.dispatchEvent(
        new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(120)] })
      );
    });
    await expect.poll(() => step(page)).toBe('structure');
  });
});

test('a permalink opens its step with what is picked; Escape closes first the passages, then the presentation', async () => {
  const page = await open(present('en', '?step=themes&theme=energy'));
  const passages = page.getByRole('complementary', { name: 'Passages' });
  await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(0);
  expect(await page.locator('main [data-mark][aria-pressed=true]').count()).toBeGreaterThan(0);

  await page.keyboard.press('Escape');
  await expect.poll(() => passages.count()).toBe(0);
  expect(step(page)).toBe('themes');
  await page.keyboard.press('Escape');
  await page.waitForURL(`**/en/${SEED}/`);
});

test('a click on a mark opens its passages, and the arrows still lead on', async () => {
  const page = await open(present('zh', '?step=terms'));
  await page.locator('main [data-mark]').first().click();
  const passages = page.getByRole('complementary', { name: '原文' });
  await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(3);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => step(page)).toBe('keyness');
  expect(new URL(page.url()).searchParams.get('term')).not.toBeNull();
});

test('B blacks the screen and any key brings it back without stepping', async () => {
  const page = await open(present('zh', '?step=terms'));
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: '屏幕已变黑' });
  expect(await black.isVisible()).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => black.count()).toBe(0);
  expect(step(page)).toBe('terms');
});

test.each([
  [1280, 720],
  [3840, 2160]
])('at %i × %i charts fill the stage with type in proportion', async (width, height) => {
  const page = await open(present('en'), { viewport: { width, height } });
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('ArrowRight');
    await stage(page).waitFor();
    const [least, overflow] = await page.locator('.stage').evaluate((stage) => {
      const svg = stage.querySelector<SVGSVGElement>('svg[role=group]');
      const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
      const sizes = [...stage.querySelectorAll('text')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale
      );
      return [Math.min(...sizes), stage.scrollHeight - stage.clientHeight];
    });
    expect(least, String(step(page))).toBeGreaterThan(height / 54);
    expect(overflow, String(step(page))).toBeLessThanOrEqual(1);
  }
});

test('without JavaScript all steps stand below one another', async () => {
  const page = await open(present('zh'), { javaScriptEnabled: false });
  expect(await page.locator('h2').count()).toBe(10);
  expect(await page.locator('.plot svg[role=group]').count()).toBe(10);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('axe finds nothing, light or dark', async () => {
  const page = await open(present('en', '?step=themes&theme=energy'));
  await page.locator('aside mark').first().waitFor();
  expect(await faults(page)).toEqual([]);
  await visit(page, present('en'));
  expect(await faults(page)).toEqual([]);
});
