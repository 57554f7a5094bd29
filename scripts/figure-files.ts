import { Listr } from 'listr2';
import { mkdir } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { InputError, reason } from './errors.ts';
import type { FigureRequest, Figures } from './figure-source.ts';

export interface FigureFilesOptions extends Omit<FigureRequest, 'chart'> {
  chart: string | undefined;
  out: string | undefined;
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new InputError(`${path}: cannot be written (${reason(error)}). Choose another --out.`);
  }
}

/**
 * Writes one figure to `out`, whose ending says its format; without a chart, the slides.
 * @returns the file, as seen from here.
 * @throws {InputError | RangeError} for unknown names, or where it cannot be written.
 */
export async function writeFigure(figures: Figures, options: FigureFilesOptions): Promise<string> {
  if (!options.out) throw new InputError('Say where the figure goes: --out FILE.');
  const format = extname(options.out).slice(1).toLowerCase();
  const { chart } = options;
  const content =
    chart === undefined && format === 'pptx'
      ? await figures.slides({ ...options, charts: [...figures.charts] })
      : await figures.make({ ...options, chart: chart ?? '' }, format);
  await save(options.out, content);
  return relative('', options.out) || options.out;
}

const FORMATS = ['svg', 'png', 'csv'];

/**
 * Writes every chart in every language and format, and the slides, to a folder.
 * @returns what was written, for people.
 */
export async function writeAll(figures: Figures, options: FigureFilesOptions): Promise<string> {
  const document = figures.documentId(options.document);
  const folder = options.out ?? join('figures', document);
  const started = performance.now();
  let count = 0;
  const task = (name: string, make: () => Promise<string | Uint8Array>) => ({
    title: name,
    task: async () => {
      await save(join(folder, name), await make());
      count += 1;
    }
  });
  const tasks = (['zh', 'en'] as const).flatMap((lang) => [
    ...figures.charts.flatMap((chart) =>
      FORMATS.map((format) =>
        task(join(lang, `${chart}.${format}`), () =>
          figures.make({ ...options, chart, lang }, format)
        )
      )
    ),
    task(join(lang, `${document}.pptx`), () =>
      figures.slides({ ...options, lang, charts: [...figures.charts] })
    )
  ]);
  await new Listr(
    [
      {
        title: `${document}: figures`,
        task: async (_, list) => {
          for (const [i, each] of tasks.entries()) {
            list.output = `${bar(i / tasks.length)} ${each.title}`;
            await each.task();
          }
        }
      }
    ],
    { fallbackRenderer: 'silent' }
  ).run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${count} files in ${relative('', folder) || folder}, ${seconds} s.`;
}

function bar(share: number): string {
  const WIDTH = 30;
  const done = Math.round(share * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.round(share * 100)} %`;
}
