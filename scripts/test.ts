import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

interface Count {
  passed: number;
  failed: number;
}

const CHECKS: [name: string, command: string[]][] = [
  ['site data', ['npm', 'run', '--silent', 'prepare:site']],
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint', '.']],
  ['types', ['svelte-check', '--fail-on-warnings']],
  ['browser', ['tsx', 'scripts/ensure-browser.ts']]
];

function run([program = '', ...parameters]: string[]): boolean {
  const env = {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  };
  const shell = process.platform === 'win32';
  return spawnSync(program, parameters, { cwd: ROOT, env, shell, stdio: 'inherit' }).status === 0;
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

const checks = CHECKS.map(([name, command]) => {
  console.log(`\n— ${name}`);
  return { name, ok: run(command) };
});
console.log('\n— tests');
const tests = runTests();

const broken = checks.filter(({ ok }) => !ok);
for (const { name } of broken) console.error(`The ${name} check failed.`);
const failed = tests.failed + broken.length;
console.log(`\n${tests.passed + checks.length - broken.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
