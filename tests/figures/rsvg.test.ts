import { Resvg } from '@resvg/resvg-js';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartIds } from '#lib/series/chart-ids.ts';
import { figureFiles, subjectOf } from '#lib/server/figures.ts';
import { ensureRsvg } from '../../scripts/ensure-rsvg.ts';
import { OPTIONS, seed } from './seed.ts';

const analysis = await seed();
const rsvg = ensureRsvg();
const size = { width: 960, height: 540 };
const folder = mkdtempSync(join(tmpdir(), 'atlas-rsvg-'));
const noFonts = join(folder, 'fonts.conf');
writeFileSync(noFonts, '<?xml version="1.0"?><fontconfig></fontconfig>');

/** The same channels further apart than this are seen as another colour. */
const VISIBLE = 64;

function pixels(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2, 3].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > VISIBLE)) {
      count += 1;
    }
  }
  return count / (a.length / 4);
}

/** What librsvg draws on a machine without any font, read back as pixels. */
function drawnByRsvg(svg: string): Uint8Array {
  const png = execFileSync(rsvg ?? '', ['--format', 'png'], {
    input: svg,
    env: { ...process.env, FONTCONFIG_FILE: noFonts },
    maxBuffer: 2 ** 26
  });
  const { width, height } = size;
  return pixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  );
}

describe.skipIf(rsvg === null)('librsvg without fonts', () => {
  test.each(chartIds)('draws the outlined figure as resvg does: %s', (id) => {
    const svg = figureFiles(subjectOf(id, analysis, 'zh'), { ...OPTIONS, size }).outlined();
    const [ours, theirs] = [pixels(svg), drawnByRsvg(svg)];
    expect(theirs.length).toBe(size.width * size.height * 4);
    expect(differing(ours, theirs)).toBeLessThan(0.01);
  });

  test('cannot draw text that is still text', () => {
    const files = figureFiles(subjectOf('terms', analysis, 'zh'), { ...OPTIONS, size });
    expect(differing(pixels(files.outlined()), drawnByRsvg(files.web()))).toBeGreaterThan(0.01);
  });
});
