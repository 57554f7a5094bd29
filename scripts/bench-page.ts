import { median, sum } from 'd3-array';
import Table from 'cli-table3';
import { Command, Option } from 'commander';
import lighthouse from 'lighthouse';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { timePick } from './bench-pick.ts';
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
/** What the pages of the first document are to reach, in KB, ms and score. */
const TARGETS = { script: 90, all: 350, performance: 98, lcp: 1800, tbt: 50, cls: 0.02 };
const PICK_TARGETS = { first: 50, large: 150 };
const PARTS = ['weights', 'lighthouse', 'picks'] as const;

type Part = (typeof PARTS)[number];
type Which = keyof typeof PICK_TARGETS;

interface Options {
  document?: Which;
  part?: Part;
}

/** The targets that are missed, in words; the large document has none here. */
function missedBy(which: Which, ...checks: [isMissed: boolean, target: string][]): string {
  if (which !== 'first') return '';
  return checks.flatMap(([isMissed, target]) => (isMissed ? [target] : [])).join(', ');
}

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

/** Every chart of a page: the median time of its picks, with the processor slowed down. */
async function timePicks(browser: Browser, address: string): Promise<Map<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const charts = await page
    .locator('section:has(.plot)')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const chart of charts) {
    await page.locator(`#${chart}`).scrollIntoViewIfNeeded();
    await page.locator(`#${chart} [data-mark]`).first().waitFor({ state: 'attached' });
    const marks = await page.locator(`#${chart} [data-mark][role=button]`).all();
    const picks: number[] = [];
    for (let pick = 0; pick < PICKS_A_CHART; pick += 1) {
      const mark = marks[Math.floor((pick * marks.length) / PICKS_A_CHART)];
      if (mark) picks.push(await timePick(page, mark));
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

/** What opening each page fetches, and how long it takes. */
async function printWeights(
  browser: Browser,
  name: string,
  root: string,
  which: Which
): Promise<void> {
  const weights: string[][] = [];
  for (const page of PAGES) {
    const bytes = await weigh(browser, root + page);
    const of = (kind: string) => bytes.get(kind) ?? 0;
    const all = sum(bytes.values());
    weights.push([
      page || 'overview',
      ...['Script', 'Document', 'Stylesheet', 'Font', 'Fetch'].map((kind) => kb(of(kind))),
      kb(all),
      ms(await open(browser, root + page)),
      missedBy(
        which,
        [of('Script') > TARGETS.script * KB, `JavaScript ≤ ${TARGETS.script} KB`],
        [all > TARGETS.all * KB, `all ≤ ${TARGETS.all} KB`]
      )
    ]);
  }
  print(
    `${name}: what a page fetches (Brotli), and how long until it is loaded`,
    ['page', 'JavaScript', 'HTML', 'CSS', 'fonts', 'data', 'all', 'loaded', 'over'],
    weights
  );
}

async function printAudit(name: string, root: string, which: Which): Promise<void> {
  const { performance, lcp, tbt, cls } = await audit(root);
  const over = missedBy(
    which,
    [performance < TARGETS.performance, `performance ≥ ${TARGETS.performance}`],
    [lcp > TARGETS.lcp, `LCP ≤ ${TARGETS.lcp} ms`],
    [tbt > TARGETS.tbt, `TBT ≤ ${TARGETS.tbt} ms`],
    [cls > TARGETS.cls, `CLS ≤ ${TARGETS.cls}`]
  );
  print(
    `${name}: Lighthouse, mobile simulation`,
    ['performance', 'LCP', 'TBT', 'CLS', 'over'],
    [[performance.toFixed(0), ms(lcp), ms(tbt), cls.toFixed(3), over]]
  );
}

async function printPicks(
  browser: Browser,
  name: string,
  root: string,
  target: number
): Promise<void> {
  const picks: string[][] = [];
  for (const page of PAGES.slice(0, 6)) {
    for (const [chart, time] of await timePicks(browser, root + page)) {
      const over = time > target ? `≤ ${target} ms` : '';
      picks.push([page || 'overview', chart, ms(time), over]);
    }
  }
  print(
    `${name}: from a pick until all charts show it, processor ${SLOWDOWN}× slower`,
    ['page', 'chart picked', 'median', 'over'],
    picks
  );
}

async function measure(
  browser: Browser,
  which: Which,
  site: string,
  parts: readonly Part[]
): Promise<void> {
  const { origin, server } = await serveFolder(site);
  const name = which === 'first' ? 'First document' : '1 MB';
  const root = `${origin}/zh/${which === 'first' ? FIRST : which}/`;
  try {
    if (parts.includes('weights')) await printWeights(browser, name, root, which);
    if (parts.includes('lighthouse')) await printAudit(name, root, which);
    if (parts.includes('picks')) await printPicks(browser, name, root, PICK_TARGETS[which]);
  } finally {
    server.close();
  }
}

async function run({ document, part }: Options): Promise<void> {
  const parts = part ? [part] : PARTS;
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
    if (document !== 'large') await measure(browser, 'first', join(ROOT, 'build'), parts);
    if (document === 'first') return;
    const { folder, site } = await buildSiteOf('large', 1_000_000);
    try {
      await measure(browser, 'large', site, parts);
    } finally {
      await rm(folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
}

const program = new Command('bench:page')
  .description('Measures the weight and speed of the built pages in Chromium.')
  .addOption(
    new Option('--document <which>', 'the first document or a generated one of 1 MB').choices([
      'first',
      'large'
    ])
  )
  .addOption(new Option('--part <name>', 'one part of the measurements').choices(PARTS))
  .action(run);

program.parseAsync().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});
