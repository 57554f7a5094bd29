import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { ROOT } from './paths.ts';

/** SHA-256 over the names and bytes of the project's files that match, in alphabetical order. */
export function fingerprint(patterns: string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: ROOT, absolute: true }).sort()) {
    hash.update(relative(ROOT, file).replaceAll('\\', '/'));
    hash.update('\0');
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

const SHORT = 16;

/** What an analysis depends on besides its document, by content. */
export function versions() {
  return {
    lexicon: fingerprint(['src/lib/lexicon/*.json', '!src/lib/lexicon/codebook.json']).slice(
      0,
      SHORT
    ),
    codebook: fingerprint(['src/lib/lexicon/codebook.json']).slice(0, SHORT),
    program: fingerprint([
      'src/lib/analysis/**/*.ts',
      'src/lib/lexicon/*.ts',
      'scripts/{decode,read-document,sidecar,segmenter,workshop}.ts',
      'package-lock.json'
    ]).slice(0, SHORT)
  };
}
