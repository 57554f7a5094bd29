import { Command, InvalidArgumentError, Option } from 'commander';
import { Listr } from 'listr2';
import { mkdir } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { InputError, oneLine, reason } from './errors.ts';
import { openFigures, type FigureRequest, type Figures } from './figure-source.ts';

interface Options extends Omit<FigureRequest, 'chart'> {
  chart: string | undefined;
  all: boolean;
  out: string | undefined;
}

function ratio(text: string): number {
  const value = Number(text);
  if (value >= 0.5 && value <= 8) return value;
  throw new InvalidArgumentError('It must be a number from 0.5 to 8.');
}

const program = new Command('figures')
  .description('Makes figures of charts without a browser.')
  .option('--document <id>', 'the document; may be left out where there is only one')
  .option('--chart <id>', 'the chart')
  .option('--all', 'every chart in every language, as SVG, PNG and CSV, and the slides', false)
  .option(
    '--select <kind=name>',
    'what is selected: section=七, theme=…, term=…; may be given several times',
    (each: string, before: string[]) => [...before, each],
    []
  )
  .option('--size <name>', 'wide, square, a4 or WIDTHxHEIGHT', 'wide')
  .option('--scale <n>', 'pixels of a PNG to one of its size', ratio, 1)
  .addOption(
    new Option('--theme <name>', 'colours')
      .choices(['light', 'dark', 'transparent'])
      .default('light')
  )
  .addOption(new Option('--lang <code>', 'language').choices(['zh', 'en']).default('zh'))
  .option('--no-title', 'without title and selection')
  .option('--no-source', 'without counts, note and source')
  .option('--outlines', 'text of an SVG as outlines, for Office and print', false)
  .option('--out <path>', 'file (.svg, .png, .csv, .json, .pptx), or a folder for --all')
  .showHelpAfterError();

async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new InputError(`${path}: cannot be written (${reason(error)}). Choose another --out.`);
  }
}

async function one(figures: Figures, options: Options): Promise<void> {
  if (!options.out) throw new InputError('Say where the figure goes: --out FILE.');
  const format = extname(options.out).slice(1).toLowerCase();
  const { chart } = options;
  const content =
    chart === undefined && format === 'pptx'
      ? await figures.slides({ ...options, charts: [...figures.charts] })
      : await figures.make({ ...options, chart: chart ?? '' }, format);
  await save(options.out, content);
  console.log(relative('', options.out) || options.out);
}

const FORMATS = ['svg', 'png', 'csv'];

async function every(figures: Figures, options: Options): Promise<void> {
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
  console.log(`${count} files in ${relative('', folder) || folder}, ${seconds} s.`);
}

function bar(share: number): string {
  const WIDTH = 30;
  const done = Math.round(share * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.round(share * 100)} %`;
}

program.action(async (options: Options) => {
  const figures = await openFigures();
  try {
    await (options.all ? every(figures, options) : one(figures, options));
  } finally {
    await figures.close();
  }
});

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : oneLine(error));
  process.exitCode = 1;
});
