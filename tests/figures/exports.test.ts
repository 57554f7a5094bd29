import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { THEMES } from '#lib/figures/figure.ts';
import { figureFiles, slidesOf, subjectOf } from '#lib/server/figures.ts';
import { chartIds } from '#lib/series/chart-ids.ts';
import { OPTIONS, seed } from './seed.ts';

let analysis: Analysis;
beforeAll(async () => {
  analysis = await seed();
});

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

test.each(chartIds)('two exports of %s are the same bytes', (id) => {
  const once = () => {
    const files = figureFiles(subjectOf(id, analysis, 'zh'), OPTIONS);
    const made = [files.web(), files.outlined(), files.csv(), files.json(), files.png(0.5)];
    return made.map(digest);
  };
  expect(once()).toEqual(once());
});

test('two decks are the same bytes', async () => {
  const once = async () => {
    const subjects = (['terms', 'themes', 'timeline'] as const).map((id) =>
      subjectOf(id, analysis, 'en')
    );
    return digest(await slidesOf(subjects, analysis));
  };
  expect(await once()).toBe(await once());
});

describe('a PNG', () => {
  test.each([
    [{ width: 1920, height: 1080 }, 1, 1920, 1080],
    [{ width: 1080, height: 1080 }, 2, 2160, 2160],
    [{ width: 1123, height: 794 }, 3, 3369, 2382],
    [{ width: 333, height: 777 }, 1.5, 500, 1166]
  ])('of %o at %d has %d × %d pixels', (size, scale, width, height) => {
    const files = figureFiles(subjectOf('terms', analysis, 'zh'), { ...OPTIONS, size });
    const png = Buffer.from(files.png(scale));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test('is another in each theme', () => {
    const digests = THEMES.map((theme) =>
      digest(figureFiles(subjectOf('terms', analysis, 'zh'), { ...OPTIONS, theme }).png(0.5))
    );
    expect(new Set(digests).size).toBe(THEMES.length);
  });
});

test('JSON says what its rows are', () => {
  const subject = subjectOf('terms', analysis, 'en', { term: '海洋' });
  const value: unknown = JSON.parse(figureFiles(subject, OPTIONS).json());
  expect(value).toMatchObject({
    document: analysis.document.id,
    chart: 'terms',
    picks: { term: '海洋' },
    selected: expect.stringContaining('海洋') as string
  });
  expect((value as { rows: unknown[] }).rows).toHaveLength(subject.series.rows.length);
});
