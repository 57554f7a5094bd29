import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { inflateSync } from 'node:zlib';
import { toPng } from '#lib/server/png.ts';

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`;

const OPAQUE = drawing(
  '<rect width="40" height="30" fill="#fdfcf9"/><circle cx="9" cy="9" r="7"/>'
);
const CLEAR = drawing('<rect width="40" height="15" fill="#36c" opacity="0.3"/><circle r="9"/>');

/** A picture's rows as they were before they were packed, each with the number of its filter. */
function rowsOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
}

/** A PNG's pixels as resvg reads them, multiplied by their alpha. */
function read(png: Uint8Array, width: number, height: number): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image width="${width}" height="${height}" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render().pixels;
}

describe.each([
  ['an opaque drawing', OPAQUE],
  ['one that is clear in places', CLEAR]
])('%s', (_, svg) => {
  test.each([1, 2])('reads as it was drawn, at %d', (scale) => {
    const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render();
    const png = toPng(svg, scale);
    expect(read(png, drawn.width, drawn.height)).toEqual(
      read(drawn.asPng(), drawn.width, drawn.height)
    );
  });
});

test('colours are told apart from how clear they are', () => {
  const row = rowsOf(toPng(CLEAR, 1)).subarray(0, 1 + 40 * 4);
  expect(row[0]).toBe(0);
  const [drawn, said] = [[0x33, 0x66, 0xcc, 0.3 * 255], row.subarray(-4)];
  for (const [i, value] of drawn.entries()) expect(Math.abs(said[i]! - value)).toBeLessThan(4);
});
