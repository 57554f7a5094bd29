import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { SEED, useBrowser } from './browser.ts';
import { PAGE_PATHS } from './pages.ts';

const open = useBrowser();

/** As wide as the paper's text, in CSS px. */
const PAPER = { width: 688, height: 1009 };

async function onPaper(path: string): Promise<Page> {
  const page = await open(path);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

test.each(PAGE_PATHS.flatMap((path) => [`/zh/${SEED}/${path}`, `/en/${SEED}/${path}`]))(
  '%s has no controls, everything fits the width of the paper, and no chart breaks',
  async (path) => {
    const page = await onPaper(path);
    const shown = page.locator(
      'nav:visible, dialog:visible, input:visible, [role=switch]:visible, header button:visible'
    );
    expect(await shown.count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PAPER.width
    );
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).not.toMatch(/rgb\((?:2\d\d|1\d\d), /);

    const charts = page.locator('main section:has(> .drawing)');
    expect((await charts.count()) > 0).toBe(!/(?:text|source)\/$/.test(path));
    for (const chart of await charts.all()) {
      expect(await chart.evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid');
      expect(await chart.locator('.drawing svg').first().isVisible()).toBe(true);
    }
  }
);

test('passages are on paper where something is picked, in full, and only then', async () => {
  const empty = await onPaper(`/zh/${SEED}/`);
  expect(await empty.getByRole('complementary', { name: '原文' }).count()).toBe(0);

  const picked = await onPaper(`/zh/${SEED}/?theme=energy`);
  const passages = picked.getByRole('complementary', { name: '原文' });
  await expect.poll(() => passages.locator('mark').count()).toBeGreaterThan(3);
  const style = await passages.evaluate((node) => {
    const { position, overflowY, maxHeight } = getComputedStyle(node);
    return { position, overflowY, maxHeight };
  });
  expect(style).toEqual({ position: 'static', overflowY: 'visible', maxHeight: 'none' });
});

/** What each chart of a page shows: its words and numbers, and what is dimmed. */
function shownIn(page: Page): Promise<string[][]> {
  return page
    .locator('main .drawing svg')
    .evaluateAll((drawings) =>
      drawings.map((drawing) => [
        ...[...drawing.querySelectorAll('text')].map(({ textContent }) => textContent),
        ...[...drawing.querySelectorAll('g[opacity]')].map((mark) => mark.getAttribute('opacity')!)
      ])
    );
}

test.each(['?repeats=all', '?theme=energy'])(
  'charts that the reader never came near go to paper as %s has them',
  async (search) => {
    const path = `/en/${SEED}/${search}`;
    const live = await open(path);
    const page = await open('about:blank', { viewport: { width: 1440, height: 300 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const drawn = await shownIn(page);
    const { asleep, left } = await page.evaluate(() => {
      const count = () => document.querySelectorAll('.plot:not(:has([data-mark]))').length;
      const asleep = count();
      dispatchEvent(new Event('beforeprint'));
      return { asleep, left: count() };
    });
    expect(asleep).toBeGreaterThan(2);
    expect(left).toBe(0);
    const printed = await shownIn(page);
    expect(printed).not.toEqual(drawn);
    await expect.poll(() => shownIn(live)).toEqual(printed);
  }
);

test('a page saves as a PDF', async () => {
  const page = await open(`/zh/${SEED}/text/`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
  expect(pdf.toString('latin1')).toContain('/ToUnicode');
});

test('a presentation prints all of its charts, whatever step it is at', async () => {
  const page = await open(`/en/${SEED}/present/?step=themes`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(7);
  await expect.poll(() => page.locator('.stage svg').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('step')).toBe('themes');
});
