import { median } from 'd3-array';
import Table from 'cli-table3';
import lighthouse from 'lighthouse';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { buildSiteOf } from './bench-site.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { oneLine } from './errors.ts';
import { ROOT } from './paths.ts';
import { serveFolder } from './serve-folder.ts';

const DEBUGGING_PORT = 9517;
const FIRST = '2023-china-russia-joint-statement';
const PAGES = ['', 'terms/', 'themes/', 'positions/', 'network/', 'timeline/', 'text/', 'source/'];
const LIGHTHOUSE_RUNS = 3;
const PICKS_A_CHART = 5;
const SLOWDOWN = 4;

const KB = 1024;
const kb = (bytes: number) => `${(bytes / KB).toFixed(0)} KB`;
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** Bytes on the wire of everything that opening a page fetches, by kind of resource. */
async function weigh(browser: Browser, address: string): Promise<Map<string, number>> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return bytes;
}

/** Milliseconds until a page's charts are drawn and can be picked, on this machine. */
async function open(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('header .scripted').first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const time = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  await page.close();
  return time;
}

interface Audit {
  performance: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** Lighthouse's mobile simulation: the median of several runs. */
async function audit(address: string): Promise<Audit> {
  const runs: Audit[] = [];
  for (let run = 0; run < LIGHTHOUSE_RUNS; run += 1) {
    const result = await lighthouse(address, {
      port: DEBUGGING_PORT,
      onlyCategories: ['performance'],
      logLevel: 'error'
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
    const { categories, audits } = result.lhr;
    const value = (id: string) => audits[id]?.numericValue ?? NaN;
    runs.push({
      performance: 100 * (categories.performance?.score ?? NaN),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift')
    });
  }
  const middle = (key: keyof Audit) => median(runs, (run) => run[key]) ?? NaN;
  return {
    performance: middle('performance'),
    lcp: middle('lcp'),
    tbt: middle('tbt'),
    cls: middle('cls')
  };
}

/** Milliseconds from a click on a mark to the next paint, as the browser's Event Timing has it. */
async function timePick(page: Page, chart: string, nth: number): Promise<number> {
  const mark = page.locator(`#${chart} [data-mark]`).nth(nth);
  await mark.scrollIntoViewIfNeeded();
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const click = list.getEntries().find(({ name }) => name === 'click');
          if (!click) return;
          observer.disconnect();
          resolve(click.duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
        setTimeout(() => resolve(0), 2000);
      })
  );
  await mark.dispatchEvent('pointerover');
  await mark.click({ force: true, position: { x: 2, y: 2 } });
  const time = await measured;
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  return time;
}

/** Every chart of a page: the median time of its picks, with the processor slowed down. */
async function timePicks(browser: Browser, address: string): Promise<Map<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const charts = await page
    .locator('section:has([data-mark])')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const chart of charts) {
    const marks = await page.locator(`#${chart} [data-mark]`).count();
    const picks: number[] = [];
    for (let pick = 0; pick < PICKS_A_CHART; pick += 1) {
      picks.push(await timePick(page, chart, Math.floor((pick * marks) / PICKS_A_CHART)));
    }
    times.set(chart, median(picks) ?? NaN);
  }
  await page.close();
  return times;
}

function print(title: string, head: string[], rows: (string | number)[][]): void {
  const table = new Table({ head, style: { head: [], border: [] } });
  table.push(...rows);
  console.log(`${title}\n${table.toString()}`);
}

async function measure(browser: Browser, name: string, site: string, id: string): Promise<void> {
  const { origin, server } = await serveFolder(site);
  const root = `${origin}/zh/${id}/`;
  try {
    const weights: string[][] = [];
    for (const page of PAGES) {
      const bytes = await weigh(browser, root + page);
      const of = (kind: string) => kb(bytes.get(kind) ?? 0);
      const all = [...bytes.values()].reduce((sum, each) => sum + each, 0);
      weights.push([
        page || 'overview',
        of('Script'),
        of('Document'),
        of('Font'),
        of('Fetch'),
        kb(all),
        ms(await open(browser, root + page))
      ]);
    }
    print(
      `${name}: what a page fetches (Brotli), and how long until it is loaded`,
      ['page', 'JavaScript', 'HTML', 'fonts', 'data', 'all', 'loaded'],
      weights
    );
    const { performance, lcp, tbt, cls } = await audit(root);
    print(
      `${name}: Lighthouse, mobile simulation`,
      ['performance', 'LCP', 'TBT', 'CLS'],
      [[performance.toFixed(0), ms(lcp), ms(tbt), cls.toFixed(3)]]
    );
    const picks: string[][] = [];
    for (const page of PAGES.slice(0, 6)) {
      for (const [chart, time] of await timePicks(browser, root + page)) {
        picks.push([page || 'overview', chart, ms(time)]);
      }
    }
    print(
      `${name}: from a pick to the next paint, processor ${SLOWDOWN}× slower`,
      ['page', 'chart picked', 'median'],
      picks
    );
  } finally {
    server.close();
  }
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      `--remote-debugging-port=${DEBUGGING_PORT}`
    ]
  });
  try {
    await measure(browser, 'First document', join(ROOT, 'build'), FIRST);
    const { folder, site } = await buildSiteOf('large', 1_000_000);
    try {
      await measure(browser, '1 MB', site, 'large');
    } finally {
      await rm(folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});
