import Table from 'cli-table3';
import { Command } from 'commander';
import { Listr } from 'listr2';
import { relative } from 'node:path';
import {
  analyzeFile,
  listDocuments,
  openWorkshop,
  removeOrphans,
  type Outcome
} from './workshop.ts';
import { oneLine } from './errors.ts';
import { DOCUMENTS, GENERATED } from './paths.ts';

interface Options {
  out: string;
  force: boolean;
}

const COLUMNS = ['document', 'sections', 'sentences', 'terms', 'references', 'findings', 'seconds'];

const program = new Command('analyze')
  .description('Analyses Chinese official documents and writes one JSON file for each.')
  .argument('[files...]', 'text files; without any, all of static/documents')
  .option('--out <dir>', 'folder to write to', GENERATED)
  .option('--force', 'analyse again what has not changed', false)
  .showHelpAfterError();

async function run(files: string[], options: Options): Promise<void> {
  const failures: string[] = [];
  const outcomes: Outcome[] = [];
  const paths = files.length > 0 ? files : await listDocuments(DOCUMENTS);
  const workshop = await openWorkshop(paths, options);

  await new Listr(
    paths.map((path) => ({
      title: relative('', path) || path,
      task: async (_, task) => {
        const outcome = await analyzeFile(workshop, path).catch((error: unknown) => {
          failures.push(oneLine(error));
          throw error;
        });
        outcomes.push(outcome);
        const title = describe(task.title, outcome);
        if (!process.stdout.isTTY) console.log(title);
        else if (outcome.unchanged) task.skip(title);
        else task.title = title;
      }
    })),
    {
      exitOnError: false,
      fallbackRenderer: 'silent',
      rendererOptions: { showErrorMessage: false, collapseSkips: false }
    }
  ).run();

  if (files.length === 0 && options.out === GENERATED) {
    for (const id of await removeOrphans(workshop))
      console.log(`${id}: its document is gone, so its analysis was removed`);
  }
  if (outcomes.length > 0) console.log(tableOf(outcomes));
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

function describe(path: string, { unchanged }: Outcome): string {
  return unchanged ? `${path}: unchanged, kept (--force analyses it again)` : `${path}: analysed`;
}

function tableOf(outcomes: readonly Outcome[]): string {
  const table = new Table({ head: COLUMNS, style: { head: [], border: [] } });
  for (const { analysis, unchanged, seconds } of outcomes) {
    table.push([
      analysis.document.id,
      analysis.sections.length,
      analysis.sentences.length,
      analysis.terms.length,
      analysis.references.length,
      analysis.findings.length,
      unchanged ? 'unchanged' : seconds.toFixed(2)
    ]);
  }
  return table.toString();
}

program.action(run);
program.parseAsync().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});
