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

/** Waits until a page hears its reader: its sections and all of its charts can be picked only then. */
async function listening(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('nav .strip[aria-hidden]') &&
      [...document.querySelectorAll('.plot')].every((plot) => plot.querySelector('[data-mark]'))
  );
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
    await page.goto(path, { waitUntil: 'networkidle' });
    if (options.javaScriptEnabled !== false) await listening(page);
    return page;
  };
}

export const SEED = '2023-china-russia-joint-statement';
