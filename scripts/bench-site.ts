import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeText } from './bench-text.ts';
import { DOCUMENTS, ROOT } from './paths.ts';
import { loadSegmenter } from './segmenter.ts';

const SOURCE = join(DOCUMENTS, '2023-china-russia-joint-statement.txt');
const CODE = [
  'src',
  'scripts',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/**
 * Builds the site of one generated document of about `bytes` bytes in a temporary folder.
 * @returns the folder, and the site's own in it.
 */
export async function buildSiteOf(
  id: string,
  bytes: number
): Promise<{ folder: string; site: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'statement-atlas-'));
  await Promise.all(
    CODE.map((name) =>
      cp(join(ROOT, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.startsWith(join(ROOT, 'src/lib/generated'))
      })
    )
  );
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await cp(join(ROOT, 'static/favicon.svg'), join(folder, 'static/favicon.svg'));
  await mkdir(join(folder, 'static/documents'));
  const text = makeText(await readFile(SOURCE, 'utf8'), bytes, loadSegmenter().cut);
  await writeFile(join(folder, 'static/documents', `${id}.txt`), text);
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' }
  });
  return { folder, site: join(folder, 'build') };
}
