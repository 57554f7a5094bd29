import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

interface Count {
  passed: number;
  failed: number;
}

type Check = [name: string, command: string[]];

interface Outcome {
  name: string;
  ok: boolean;
}

/** Makes what the other checks read. */
const FIRST: Check = ['site data', ['npm', 'run', '--silent', 'prepare:site']];

/** Need nothing of one another, and one processor each. */
const REST: Check[] = [
  ['types', ['svelte-check', '--fail-on-warnings']],
  ['lint', ['eslint', '.']],
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['browser', ['tsx', 'scripts/ensure-browser.ts']]
];

const env = {
  ...process.env,
  PATH: `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
};
const shell = process.platform === 'win32';

function run([program = '', ...parameters]: string[]): boolean {
  return spawnSync(program, parameters, { cwd: ROOT, env, shell, stdio: 'inherit' }).status === 0;
}

/** Runs a check and shows what it said once it is through, so that checks may run side by side. */
function check([name, [program = '', ...parameters]]: Check): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: ROOT, env, shell });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => said.push(chunk));
    }
    child.once('error', ({ message }) => said.push(Buffer.from(message)));
    child.once('close', (code) => {
      console.log(`\n— ${name}`);
      if (said.length > 0) console.log(Buffer.concat(said).toString().trimEnd());
      resolve({ name, ok: code === 0 });
    });
  });
}

function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'statement-atlas-'));
  const report = join(folder, 'report.json');
  try {
    const clean = run([
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`
    ]);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, clean ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = [await check(FIRST), ...(await Promise.all(REST.map(check)))];
console.log('\n— tests');
const tests = runTests();

const broken = checks.filter(({ ok }) => !ok);
for (const { name } of broken) console.error(`The ${name} check failed.`);
const failed = tests.failed + broken.length;
console.log(`\n${tests.passed + checks.length - broken.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
