import { expect, test } from 'vitest';
import { chartIds } from '#lib/series/chart-ids.ts';
import { SEED, useBrowser } from './browser.ts';

const open = useBrowser();

test.each(chartIds.flatMap((id) => [`zh/${SEED}/charts/${id}`, `en/${SEED}/charts/${id}`]))(
  '%s: Chromium draws the SVG as the PNG is',
  async (address) => {
    const page = await open(`/documents/${SEED}.txt`);
    const { size, differing } = await page.evaluate(async (path) => {
      const VISIBLE = 64;
      const pixels = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d')!;
        // Drawing asks for the fonts inside an image, which are there only at the next drawing.
        context.drawImage(image, 0, 0);
        await new Promise((done) => setTimeout(done, 100));
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const svg = await pixels(`/${path}.svg`);
      const png = await pixels(`/${path}.png`);
      let count = 0;
      for (let i = 0; i < png.data.length; i += 4) {
        for (let channel = i; channel < i + 4; channel++) {
          if (Math.abs(svg.data[channel]! - png.data[channel]!) <= VISIBLE) continue;
          count += 1;
          break;
        }
      }
      return {
        size: [svg.width, svg.height, png.width, png.height],
        differing: count / (png.data.length / 4)
      };
    }, address);
    expect(size).toEqual([1920, 1080, 1920, 1080]);
    expect(differing).toBeLessThan(0.01);
  }
);
