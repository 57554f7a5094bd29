import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAll } from '../../scripts/figure-files.ts';
import { openFigures, type FigureRequest, type Figures } from '../../scripts/figure-source.ts';
import { ROOT } from '../../scripts/paths.ts';

const SEED = '2023-china-russia-joint-statement';

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/figures.ts'), ...parameters],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }
  );
  return { status, stdout, stderr: stderr.trim() };
}

const folder = () => mkdtempSync(join(tmpdir(), 'atlas-'));

const request: FigureRequest = {
  document: SEED,
  chart: 'terms',
  select: [],
  size: 'wide',
  scale: 1,
  theme: 'light',
  lang: 'zh',
  title: true,
  source: true,
  outlines: false
};
let figures: Figures;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe('unknown names list the known ones', () => {
  test.each<[string, Partial<FigureRequest>, string, RegExp]>([
    ['document', { document: 'other' }, 'svg', /“other”.*2023-china-russia-joint-statement/],
    ['chart', { chart: 'pie' }, 'svg', /“pie”.*structure, terms, keyness/],
    ['kind of selection', { select: ['mood=good'] }, 'svg', /“mood”.*section, paragraph, theme/],
    ['section', { select: ['section=九十'] }, 'svg', /No section.*“九十”.*七/],
    ['theme', { select: ['theme=sport'] }, 'svg', /No theme.*“sport”.*能源/],
    ['size', { size: 'tall' }, 'svg', /“tall”.*wide, square, a4/],
    ['format', {}, 'gif', /“\.gif”.*\.svg, \.png, \.csv, \.json, \.pptx/]
  ])('%s', async (_, change, format, message) => {
    await expect(figures.make({ ...request, ...change }, format)).rejects.toThrow(message);
  });

  test('a section may be named by its label, a theme in either language', async () => {
    const select = ['section=七', 'theme=Energy'];
    const json = String(await figures.make({ ...request, select }, 'json'));
    const section: unknown = expect.stringMatching(/^s\d+$/);
    expect(JSON.parse(json)).toMatchObject({ picks: { section, theme: 'energy' } });
  });
});

test('an unknown name ends the command in one line', () => {
  const { status, stderr } = run('--chart', 'pie', '--out', join(folder(), 'pie.svg'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No chart is called “pie”: .*timeline/);
  expect(stderr).not.toContain('\n');
});

test('a PNG has the pixels asked for', () => {
  const out = join(folder(), 'terms.png');
  const { status } = run('--chart', 'terms', '--size', '540x480', '--scale', '2', '--out', out);
  expect(status).toBe(0);
  const png = readFileSync(out);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 960]);
});

test('--all writes every chart in every language and format, and the slides', async () => {
  const out = folder();
  expect(await writeAll(figures, { ...request, size: '480x480', out })).toContain('62 files');
  for (const lang of ['zh', 'en']) {
    const files = readdirSync(join(out, lang));
    expect(files).toHaveLength(31);
    expect(files).toContain(`${SEED}.pptx`);
    for (const format of ['svg', 'png', 'csv']) expect(files).toContain(`similarity.${format}`);
  }
});
