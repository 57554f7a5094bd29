import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { SEED, useBrowser, visit } from './browser.ts';
import { PAGE_PATHS } from './pages.ts';

const open = useBrowser();
const CHARTED = ['terms', 'themes', 'positions', 'network', 'timeline'] as const;

const passages = (page: Page) => page.locator('aside .passages li');
const picks = (page: Page) => [...new URL(page.url()).searchParams];

/** What goes wrong on a page from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

describe('picking', () => {
  test.each(CHARTED)('a mark of %s opens its passages', async (chart) => {
    const page = await open(`/zh/${SEED}/${chart}/`);
    await page.locator(`#${chart} [data-mark][tabindex="0"]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => passages(page).count()).toBeGreaterThan(0);
    await expect.poll(() => picks(page).length).toBeGreaterThan(0);
    expect(await page.locator(`#${chart} [data-mark][aria-pressed=true]`).count()).toBeGreaterThan(
      0
    );
  });

  test('several picks hold together: fewer passages with each, more when a chip goes', async () => {
    const page = await open(`/zh/${SEED}/?position=support`);
    await expect.poll(() => passages(page).count()).toBeGreaterThan(10);
    const supported = await passages(page).count();
    await page
      .getByRole('group', { name: '各部分', exact: true })
      .getByRole('button', { name: '四', exact: true })
      .click();
    await expect.poll(() => passages(page).count()).toBeLessThan(supported);
    const both = await passages(page).count();
    expect(both).toBeGreaterThan(0);
    await expect.poll(() => picks(page).map(([kind]) => kind)).toEqual(['section', 'position']);

    await page.getByRole('button', { name: /^去掉.*支持/ }).click();
    await expect.poll(() => picks(page).map(([kind]) => kind)).toEqual(['section']);
    await expect.poll(() => passages(page).count()).toBeGreaterThan(both);
  });

  test('a table is there once it is open, and without scripts at once; its rows pick what they stand for', async () => {
    const path = `/zh/${SEED}/terms/`;
    const page = await open(path);
    const table = page.locator('#keyness table');
    expect(await table.count()).toBe(0);
    await page.locator('#keyness summary').filter({ hasText: '数据表' }).click();
    const first = table.locator('tbody button').first();
    await first.click();
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => picks(page).length).toBeGreaterThan(0);

    const still = await open(path, { javaScriptEnabled: false });
    expect(await still.locator('#keyness table tbody tr').count()).toBeGreaterThan(0);
  });

  test('passages that did not arrive come with the next pick or when asked for again', async () => {
    for (const mend of [
      (page: Page) => page.locator('#themes [data-mark][role=button]').last().click(),
      (page: Page) => page.getByRole('button', { name: '再试一次' }).click()
    ]) {
      const page = await open(`/zh/${SEED}/themes/`);
      await page.route(/\.js$/, (route) => route.abort());
      await page.locator('#themes [data-mark][role=button]').first().click();
      await page.locator('aside').getByRole('alert').waitFor();
      await page.unroute(/\.js$/);
      await mend(page);
      await expect.poll(() => passages(page).count()).toBeGreaterThan(0);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  test('back and forward walk through the picks', async () => {
    const page = await open(`/zh/${SEED}/`);
    const strip = page.getByRole('group', { name: '各部分', exact: true });
    await strip.getByRole('button', { name: '三', exact: true }).click();
    await expect.poll(() => picks(page).length).toBe(1);
    const [, first] = picks(page)[0]!;
    await strip.getByRole('button', { name: '五', exact: true }).click();
    await expect.poll(() => picks(page)[0]?.[1]).not.toBe(first);
    await page.goBack();
    await expect.poll(() => picks(page)[0]?.[1]).toBe(first);
    await expect
      .poll(() => strip.getByRole('button', { pressed: true }).allTextContents())
      .toEqual(['三']);
    await page.goForward();
    await expect
      .poll(() => strip.getByRole('button', { pressed: true }).allTextContents())
      .toEqual(['五']);
  });

  test('a pick goes along to another page, and is there again on the way back', async () => {
    const page = await open(`/zh/${SEED}/`);
    const four = page
      .getByRole('group', { name: '各部分', exact: true })
      .getByRole('button', { name: '四', exact: true });
    await four.click();
    await expect.poll(() => picks(page).length).toBe(1);
    const search = new URL(page.url()).search;
    await page.getByRole('link', { name: '主题', exact: true }).click();
    await page.waitForURL(`**/zh/${SEED}/themes/${search}`);
    await expect.poll(() => four.getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await page.waitForURL(`**/zh/${SEED}/${search}`);
    await expect.poll(() => four.getAttribute('aria-pressed')).toBe('true');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => four.getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => four.getAttribute('aria-pressed')).toBe('false');
  });

  test.each(PAGE_PATHS)(
    'the other language of %s keeps the picks, the search and the switch',
    async (path) => {
      const search = '?theme=energy&q=%E8%83%BD%E6%BA%90&repeats=all';
      const page = await open(`/zh/${SEED}/${path}${search}`);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`**/en/${SEED}/${path}?**`);
      expect(new URL(page.url()).searchParams.toString()).toBe(
        new URLSearchParams(search).toString()
      );
      await expect.poll(() => page.getByRole('button', { name: 'Remove Energy' }).count()).toBe(1);
    }
  );
});

describe('searching', () => {
  test('any string gives its places, in the order of the text, of what follows or of what precedes', async () => {
    const page = await open(`/zh/${SEED}/`);
    await page.keyboard.press('/');
    await page.getByPlaceholder('任意字词、名称或英文').fill('双方将');
    await page.keyboard.press('Enter');
    const kwic = page.locator('#concordance');
    await expect.poll(() => kwic.locator('ol li').count()).toBeGreaterThan(5);
    expect(new URL(page.url()).searchParams.get('q')).toBe('双方将');
    expect(new Set(await kwic.locator('mark').allTextContents())).toEqual(new Set(['双方将']));

    const collator = new Intl.Collator('zh-CN');
    const sorted = (texts: string[]) => [...texts].sort(collator.compare);
    const contexts = (side: string) => kwic.locator(`ol .${side}`).allTextContents();
    const read = async () => (await contexts('right')).map((text) => text.trim());
    const inText = await read();
    await kwic.getByRole('radio').nth(2).check();
    const byRight = await read();
    expect(byRight).toEqual(sorted(inText));
    await kwic.getByRole('radio').nth(1).check();
    const lefts = (await contexts('left')).map((text) => [...text.trim()].reverse().join(''));
    expect(lefts).toEqual(sorted(lefts));
  });
});

describe('switches', () => {
  test('dark is remembered for the next visit', async () => {
    const page = await open(`/zh/${SEED}/`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByLabel('颜色').selectOption('dark');
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await page.reload();
    expect(await paper()).toBe(dark);
    await expect.poll(() => page.getByLabel('颜色').inputValue()).toBe('dark');
  });

  test.each(['', 'terms/', 'themes/', 'positions/', 'network/'])(
    'repeats as printed change the numbers of %s',
    async (path) => {
      const page = await open(`/zh/${SEED}/${path}`);
      const drawn = () => page.locator('main .drawing svg').allTextContents();
      const once = await drawn();
      await page.getByRole('switch', { name: '重复计入' }).click();
      await expect.poll(drawn).not.toEqual(once);
      expect(new URL(page.url()).searchParams.get('repeats')).toBe('all');
    }
  );
});

describe('addresses', () => {
  test.each(PAGE_PATHS)('nothing in the address of %s breaks it', async (path) => {
    const page = await open('about:blank');
    const complaints = complaintsOf(page);
    for (const search of [
      '?section=s999&theme=nothing&term=x&position=x&actor=x&name=x&link=x&paragraph=x',
      '?term=%E6%B5&section=%00&q=%',
      `?q=${'a'.repeat(10_000)}`,
      '?name=__proto__&term=constructor&repeats=never'
    ]) {
      await visit(page, `/zh/${SEED}/${path}${search}`);
      expect(await page.locator('main').textContent()).not.toBe('');
      expect(await page.getByRole('heading').count()).toBeGreaterThan(1);
    }
    expect(complaints).toEqual([]);
  });

  test.each([`/zh/no-such-document/`, `/en/${SEED}/no-such-page/`])(
    '%s says so and leads back, in both languages',
    async (path) => {
      const page = await open(path);
      await page.getByRole('link', { name: '回到全部文件' }).waitFor();
      await page.getByRole('link', { name: 'Back to all documents' }).click();
      await page.waitForURL('**/en/');
    }
  );
});
