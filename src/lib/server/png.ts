import { Resvg } from '@resvg/resvg-js';

/** A drawing without text as a PNG, `scale` px to each of its own. */
export function toPng(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false }
  }).render();
  return new Uint8Array(image.asPng());
}
