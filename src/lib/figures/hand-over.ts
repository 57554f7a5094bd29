import { orFail } from './export-failure.ts';

/** A file that is made and not yet saved. */
export interface ExportFile {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array;
}

/** Ms until a browser has surely begun to read what it saves. */
const READ = 60_000;

function toBlob({ type, content }: ExportFile): Blob {
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
}

/** Saves a file as a download. */
export function save(file: ExportFile): void {
  const url = URL.createObjectURL(toBlob(file));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}

async function write(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/**
 * Puts a PNG that is still being made on the clipboard. To be called while a click is handled: some browsers allow
 * no later moment.
 * @throws {ExportFailure} where it cannot be made, or the browser does not let pages copy.
 */
export async function copyPicture(making: Promise<ExportFile>): Promise<void> {
  const picture = making.then(toBlob);
  await Promise.all([picture, orFail('clipboard', write(picture))]);
}

/** @throws {ExportFailure} where the browser does not let pages copy. */
export async function copyText(text: string): Promise<void> {
  await orFail('link', writeText(text));
}
