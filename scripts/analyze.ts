import { Command } from 'commander';
import { analyzeAll } from './batch.ts';
import { oneLine } from './errors.ts';
import { GENERATED } from './paths.ts';

interface Options {
  out: string;
  force: boolean;
}

const program = new Command('analyze')
  .description('Analyses Chinese official documents and writes one JSON file for each.')
  .argument('[files...]', 'text files; without any, all of static/documents')
  .option('--out <dir>', 'folder to write to', GENERATED)
  .option('--force', 'analyse again what has not changed', false)
  .showHelpAfterError();

program.action(async (files: string[], options: Options) => {
  const failures = await analyzeAll(files, options, console.log);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
});
program.parseAsync().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});
