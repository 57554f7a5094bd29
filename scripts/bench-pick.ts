import type { Locator, Page } from 'playwright';

/** How finely a mark is searched for a point that is its own. */
const GRID = 20;
/** How long a page may take to stand still once it is scrolled, ms. */
const SETTLING = 300;
/** How long the button is held, how long the page is left alone before, and how long a pick may take, ms. */
const PRESS = 100;
const PAUSE = 500;
const PATIENCE = 1500;

/** Brings a mark into view; a point where a click meets it, null where there is none. */
async function reach(mark: Locator): Promise<{ x: number; y: number } | null> {
  await mark.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  );
  await mark.page().waitForTimeout(SETTLING);
  return mark.evaluate((element, grid) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let row = 1; row < grid; row += 1) {
      for (let column = 1; column < grid; column += 1) {
        const x = left + (width * column) / grid;
        const y = top + (height * row) / grid;
        if (document.elementFromPoint(x, y)?.closest('[data-mark]') === element) return { x, y };
      }
    }
    return null;
  }, GRID);
}

/**
 * Milliseconds from the next click until the frame in which all charts show what it picks: the browser's Event Timing,
 * or the last frame of a chart that changes once more after that; NaN where nothing follows within `patience` ms.
 */
function watchClick(patience: number): Promise<number> {
  return new Promise((resolve) => {
    let click: PerformanceEntry | undefined;
    let first = false;
    let last = 0;
    addEventListener('click', () => requestAnimationFrame(() => (first = true)), { once: true });
    const changes = new MutationObserver(() => {
      if (first) requestAnimationFrame(() => setTimeout(() => (last = performance.now())));
    });
    for (const chart of document.querySelectorAll('.plot svg')) {
      changes.observe(chart, { attributes: true, childList: true, subtree: true });
    }
    const clicks = new PerformanceObserver((list) => {
      click ??= list.getEntriesByName('click')[0];
    });
    clicks.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    setTimeout(() => {
      changes.disconnect();
      clicks.disconnect();
      resolve(click ? Math.max(click.duration, last - click.startTime) : NaN);
    }, patience);
  });
}

/** Milliseconds of one pick by a reader who points, presses and lets go; NaN where the mark cannot be met. */
export async function timePick(page: Page, mark: Locator): Promise<number> {
  const point = await reach(mark);
  if (!point) return NaN;
  await page.mouse.move(point.x, point.y);
  await page.waitForTimeout(PAUSE);
  const measured = page.evaluate(watchClick, PATIENCE);
  await page.mouse.click(point.x, point.y, { delay: PRESS });
  const time = await measured;
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(PAUSE);
  return time;
}
