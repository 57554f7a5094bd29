import type { Page, Route } from 'playwright';
import { describe, expect, test } from 'vitest';
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

test('charts come alive in place: what the server drew stays, and stays where it is', async () => {
  const page = await open('about:blank');
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const drawings = [...document.querySelectorAll('#structure .plot, #terms .plot')];
      Object.assign(window, { drawings, tops: drawings.map((each) => each.scrollHeight) });
    });
  });
  for (const width of [1440, 412]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/zh/${SEED}/`);
    await page.locator('#terms').scrollIntoViewIfNeeded();
    await page.locator('#terms [data-mark][tabindex="0"]').waitFor({ state: 'attached' });
    const { kept, before, after } = await page.evaluate(() => {
      const { drawings, tops } = window as unknown as { drawings: Element[]; tops: number[] };
      return {
        kept: drawings.map((each) => each.isConnected),
        before: tops,
        after: drawings.map((each) => each.scrollHeight)
      };
    });
    expect(kept).toEqual([true, true]);
    expect(after).toEqual(before);
  }
});

test('a chart is alive as soon as the reader comes to it', async () => {
  const page = await open('about:blank');
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await page.goto(`/zh/${SEED}/`);
  const marks = page.locator('#themes [data-mark]');
  expect(await marks.count()).toBe(0);
  const visit = async () => {
    await page.mouse.move(0, 0);
    await page.locator('#themes .plot').hover();
    return marks.count();
  };
  await expect.poll(visit).toBeGreaterThan(0);
  await marks.first().click();
  await expect.poll(() => page.locator('aside .passages li').count()).toBeGreaterThan(0);
});

test('a chart stays as the server drew it, its code unfetched, until the reader comes near', async () => {
  const page = await open('about:blank');
  await page.setViewportSize({ width: 412, height: 800 });
  await page.goto(`/zh/${SEED}/`, { waitUntil: 'networkidle' });
  await page.locator('#structure [data-mark]').first().waitFor({ state: 'attached' });
  expect(await page.locator('#timeline svg rect').count()).toBeGreaterThan(5);
  expect(await page.locator('#timeline [data-mark]').count()).toBe(0);
  const fetched = page.waitForRequest(/\/chunks\//);
  await page.locator('#timeline').scrollIntoViewIfNeeded();
  await fetched;
  await page.locator('#timeline [data-mark]').first().click();
  await expect.poll(() => page.locator('aside .passages li').count()).toBeGreaterThan(0);
});

describe('before a chart’s code is here', () => {
  const MARK = '#timeline .plot rect + circle';
  const picks = (page: Page) => page.locator('#timeline [aria-pressed=true]').count();

  /** A page whose last chart is in view, its code asked for and answered by `answer`. */
  async function waiting(answer: (route: Route) => unknown): Promise<Page> {
    const page = await open('about:blank');
    await page.setViewportSize({ width: 1440, height: 300 });
    await page.goto(`/zh/${SEED}/`, { waitUntil: 'networkidle' });
    await page.route(/\.js$/, answer);
    await page.locator('#timeline').scrollIntoViewIfNeeded();
    return page;
  }

  /** A press on a mark, twice. */
  const pressTwice = (page: Page) =>
    page
      .locator(MARK)
      .first()
      .evaluate((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const place = { clientX: x + width / 2, clientY: y + height / 2 };
        for (let i = 0; i < 2; i++) {
          mark.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, ...place })
          );
        }
      });

  test.each([
    ['stays', () => {}],
    ['is drawn anew', (mark: Element) => mark.replaceWith(mark.cloneNode(true))]
  ])('presses count once, where the mark %s', async (_, redraw) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const page = await waiting(async (route) => {
      await asked;
      await route.continue();
    });
    await page.locator(MARK).first().scrollIntoViewIfNeeded();
    await pressTwice(page);
    await page.locator(MARK).first().evaluate(redraw);
    expect(await picks(page)).toBe(0);
    answer();
    await expect.poll(() => picks(page)).toBeGreaterThan(0);
    await expect.poll(() => page.locator('aside .passages li').count()).toBeGreaterThan(0);
  });

  test('code that does not arrive is said, and asked for again', async () => {
    const page = await waiting((route) => route.abort());
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.last().textContent()).toContain('这张图');
    expect(await page.locator('#timeline svg rect').count()).toBeGreaterThan(5);
    const again = page.waitForRequest(/\.js$/);
    await page.getByRole('button', { name: '再试一次' }).last().click();
    await again;
    await alert.last().waitFor();
    await page.unroute(/\.js$/);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('#timeline [data-mark]').first().waitFor({ state: 'attached' });
    expect(await alert.count()).toBe(0);
  });

  test('a table that the reader has opened stays open', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const page = await waiting(async (route) => {
      await asked;
      await route.continue();
    });
    const table = page.locator('#timeline details:has(table)');
    await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
    answer();
    await page.locator('#timeline [data-mark]').first().waitFor({ state: 'attached' });
    await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await table.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  });
});
