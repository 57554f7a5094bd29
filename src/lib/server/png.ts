import { Resvg } from '@resvg/resvg-js';
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const CHANNELS = 4;
/** What follows a PNG's size: bits a channel, colours with alpha, the only kinds of compression and filters, no interlace. */
const FORMAT = [8, 6, 0, 0, 0];
/** Rows of flat colours pack well without filters, and hardly better at slower levels. */
const PACKING = { level: 3, chunkSize: 2 ** 18 };

/** A drawing without text as a PNG, `scale` px to each of its own. */
export function toPng(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false }
  }).render();
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, ...FORMAT]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = unfiltered(pixels, height);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows, PACKING)),
      chunk('IEND', Buffer.alloc(0))
    ])
  );
}

/** Each row behind a 0, filtered by nothing, its colours no longer multiplied by their alpha. */
function unfiltered(pixels: Uint8Array, height: number): Uint8Array {
  const length = pixels.length / height;
  const rows = new Uint8Array(pixels.length + height);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * length, (y + 1) * length);
    if (!isOpaque(row)) straighten(row);
    rows.set(row, y * (length + 1) + 1);
  }
  return rows;
}

function isOpaque(row: Uint8Array): boolean {
  let all = 255;
  for (let at = CHANNELS - 1; at < row.length; at += CHANNELS) all &= row[at]!;
  return all === 255;
}

function straighten(row: Uint8Array): void {
  for (let at = CHANNELS - 1; at < row.length; at += CHANNELS) {
    const alpha = row[at]!;
    if (alpha === 0) continue;
    for (let i = at - 3; i < at; i++) row[i] = Math.round((row[i]! * 255) / alpha);
  }
}

/** Length, type, content and the checksum of both: PNG (third edition), 5.3. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}
