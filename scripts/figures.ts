import { Command, InvalidArgumentError, Option } from 'commander';
import { oneLine } from './errors.ts';
import { writeAll, writeFigure, type FigureFilesOptions } from './figure-files.ts';
import { openFigures } from './figure-source.ts';

interface Options extends FigureFilesOptions {
  all: boolean;
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

program.action(async (options: Options) => {
  const figures = await openFigures();
  try {
    console.log(await (options.all ? writeAll : writeFigure)(figures, options));
  } finally {
    await figures.close();
  }
});

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : oneLine(error));
  process.exitCode = 1;
});
