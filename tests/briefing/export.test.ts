import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  exportBriefing,
  exportFile,
  FORMATS,
  preview,
  type ExportRequest
} from '#lib/briefing/export.ts';
import { draw } from '#lib/figures/draw-on-server.ts';
import { typefaces } from '#lib/figures/typefaces.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { toPng } from '#lib/server/png.ts';
import { fontFiles } from '#lib/server/typefaces.ts';
import { OPTIONS, seed, SEED } from '../figures/seed.ts';

const analysis = await seed();
const workbench = { draw, faces: typefaces(fontFiles, 'en'), png: toPng };
const materials = {
  workbench: () => Promise.resolve(workbench),
  analysis: () => Promise.resolve(analysis)
};
const request: ExportRequest = {
  subject: subjectOf('themes', analysis, 'en', { theme: 'energy' }),
  options: { ...OPTIONS, size: { width: 640, height: 480 }, theme: 'dark' },
  scale: 2
};

describe('a file', () => {
  test.each([
    ['png', `${SEED}_themes_energy_en_640x480_dark@2x.png`],
    ['svg', `${SEED}_themes_energy_en_640x480_dark.svg`],
    ['outlines', `${SEED}_themes_energy_en_640x480_dark.outlines.svg`],
    ['csv', `${SEED}_themes_energy_en.csv`],
    ['json', `${SEED}_themes_energy_en.json`],
    ['slide', `${SEED}_themes_energy_en.pptx`]
  ] as const)('%s is called %s', async (format, name) => {
    const file = await exportFile(format, request, materials);
    expect(file.name).toBe(name);
    expect(file.type).toBe(FORMATS[format][1]);
    expect(file.content.length).toBeGreaterThan(100);
  });

  test('of rows needs neither typefaces nor the analysis', async () => {
    const nothing = () => Promise.reject(new Error('Nothing is loaded.'));
    const bare = { workbench: nothing, analysis: nothing };
    const { content } = await exportFile('csv', request, bare);
    expect(content).toContain('Energy');
    await expect(exportFile('png', request, bare)).rejects.toThrow('Nothing is loaded.');
  });

  test('of a height that follows from the chart says the height it came to', async () => {
    const options = { ...OPTIONS, size: { width: 500, height: null } };
    const { name, content } = await exportFile('svg', { ...request, options }, materials);
    const [, height = ''] = /_500x(\d+)\.svg$/.exec(name) ?? [];
    expect(Number(height)).toBeGreaterThan(200);
    expect(content).toContain(`height="${height}"`);
  });
});

test('slides of all charts are named for the document and tell their progress', async () => {
  const told: [number, number][] = [];
  const onProgress = (done: number, of: number) => void told.push([done, of]);
  const file = await exportFile('slides', request, { ...materials, onProgress });
  expect(file.name).toBe(`${SEED}_charts_energy_en.pptx`);
  expect(told).toEqual(Array.from({ length: 10 }, (_, i) => [i + 1, 10]));
});

test('slides of a briefing show its exhibits in order, each with its own picks', async () => {
  const { name, content } = await exportBriefing(
    [
      { chart: 'themes', picks: { theme: 'energy' } },
      { chart: 'structure', picks: {} },
      { chart: 'themes', picks: {} }
    ],
    request.subject.names,
    materials
  );
  expect(name).toBe(`${SEED}_briefing_en.pptx`);
  const parts = unzipSync(content as Uint8Array);
  const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  expect(slides).toHaveLength(4);
  const text = (slide: number) =>
    strFromU8(parts[`ppt/slides/slide${slide}.xml`] ?? new Uint8Array());
  expect(text(2)).toContain('Selected: ');
  expect(text(3)).not.toContain('Selected: ');
  expect(text(4)).not.toContain('Selected: ');
});

test('the preview is the outlined drawing that is saved', async () => {
  const { content } = await exportFile('outlines', request, materials);
  expect(preview(request, workbench)).toBe(content);
});
