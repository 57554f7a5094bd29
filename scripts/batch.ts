import Table from 'cli-table3';
import { Listr } from 'listr2';
import { relative } from 'node:path';
import { oneLine } from './errors.ts';
import { DOCUMENTS, GENERATED } from './paths.ts';
import {
  analyzeFile,
  listDocuments,
  openWorkshop,
  removeOrphans,
  type Outcome
} from './workshop.ts';

const COLUMNS = ['document', 'sections', 'sentences', 'terms', 'references', 'findings', 'seconds'];

/**
 * Analyses files, one JSON file for each in `out`; without any, all of static/documents.
 * @param say hears what was done, line by line.
 * @returns why documents could not be analysed, one line each.
 * @throws {InputError} where nothing can be read or written at all.
 */
export async function analyzeAll(
  files: readonly string[],
  options: { out: string; force: boolean },
  say: (line: string) => void
): Promise<string[]> {
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
        if (!process.stdout.isTTY) say(title);
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
      say(`${id}: its document is gone, so its analysis was removed`);
  }
  if (outcomes.length > 0) say(tableOf(outcomes));
  return failures;
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
