import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
  }
}

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };

/** Builds the site as it is shipped and serves it for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'warn'], { cwd: ROOT, env });
  const server = spawn(
    process.execPath,
    ['--max-http-header-size=262144', VITE, 'preview', '--host', '127.0.0.1'],
    { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (code) =>
      reject(new Error(`The preview server stopped (${code}): ${output}`))
    );
  });
  project.provide('origin', origin);
  return () => void server.kill();
}
