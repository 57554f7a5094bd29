import { ExportFailure } from './export-failure.ts';

function toBlob(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/**
 * A drawing without text as a PNG, `scale` px to each of its own whatever the screen has.
 * @throws {ExportFailure} where the browser cannot draw it.
 */
export async function toPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await toBlob(canvas);
    if (!png) throw new Error(`A canvas of ${canvas.width}×${canvas.height} px gave no picture.`);
    return new Uint8Array(await png.arrayBuffer());
  } catch (error) {
    throw new ExportFailure('picture', error);
  } finally {
    URL.revokeObjectURL(url);
  }
}
