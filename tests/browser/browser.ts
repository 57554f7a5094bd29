import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none'
];

/**
 * Goes to an address and waits until the page is set in its fonts and hears its reader; goes near to each of its
 * charts, which can be picked only then.
 */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const plots = [...document.querySelectorAll('.plot')];
    const asleep = plots.find((plot) => !plot.querySelector('[data-mark]'));
    asleep?.scrollIntoView();
    return !asleep && !document.querySelector('nav .strip[aria-hidden]');
  });
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
}

/** One Chromium a test file, one fresh context a page. */
export function useBrowser() {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser().path,
      args: ARGUMENTS
    });
  });
  afterAll(() => browser.close());

  return async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: inject('origin'),
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      ...options
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    if (options.javaScriptEnabled === false) await page.goto(path);
    else await visit(page, path);
    return page;
  };
}

export const SEED = '2023-china-russia-joint-statement';
