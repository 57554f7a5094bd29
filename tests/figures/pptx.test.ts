import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { slidesOf, subjectOf } from '#lib/server/figures.ts';
import { chartIds } from '#lib/series/chart-ids.ts';
import { seed } from './seed.ts';

let analysis: Analysis;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  analysis = await seed();
  parts = unzipSync(
    await slidesOf(
      chartIds.map((id) => subjectOf(id, analysis, 'en')),
      analysis
    )
  );
});

const names = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
/** Slide of a chart: the cover is the first. */
const slide = (id: (typeof chartIds)[number]) =>
  xml(`ppt/slides/slide${chartIds.indexOf(id) + 2}.xml`);

test('a cover and a slide for every chart, all of them well-formed', () => {
  expect(names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(chartIds.length + 1);
  for (const name of names(/\.(?:xml|rels)$/))
    expect(() => parseXml(xml(name)), name).not.toThrow();
});

test('terms, positions and timeline are charts with their workbooks', () => {
  expect(names(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(3);
  expect(names(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(3);
  for (const id of ['terms', 'positions', 'timeline'] as const) {
    expect(slide(id)).toContain('<p:graphicFrame');
  }
  const [first = ''] = names(/^ppt\/charts\/chart\d+\.xml$/);
  const { rows } = subjectOf('terms', analysis, 'en').series;
  for (const { text } of rows) expect(xml(first)).toContain(text);
});

test('the others are pictures of more pixels than a 4K wall has across', () => {
  const pictures = names(/^ppt\/media\/.*\.png$/);
  expect(pictures).toHaveLength(chartIds.length - 3);
  for (const name of pictures) {
    const png = Buffer.from(parts[name] ?? []);
    expect(png.readUInt32BE(16)).toBeGreaterThan(2900);
  }
});

test.each(chartIds)('%s has alt text, a source line and notes', (id) => {
  const markup = slide(id);
  expect(/<p:cNvPr [^>]*descr="[^"]{20,}"/.test(markup)).toBe(true);
  expect(markup).toContain(`SHA256 ${analysis.document.source.sha256.slice(0, 12)}`);
  const notes = xml(`ppt/notesSlides/notesSlide${chartIds.indexOf(id) + 2}.xml`);
  expect(notes).toContain('n = ');
  expect(notes).toContain('Passages behind it');
});

test('a font of the presenter and its fallback are named', () => {
  const [theme = ''] = names(/theme1\.xml$/);
  expect(xml(theme)).toContain('Microsoft YaHei');
  expect(xml(theme)).toContain('PingFang SC');
});

test('one chart alone needs no cover', async () => {
  const alone = unzipSync(await slidesOf([subjectOf('themes', analysis, 'zh')], analysis));
  const slides = Object.keys(alone).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(1);
});
