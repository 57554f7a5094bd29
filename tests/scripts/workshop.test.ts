import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idOf, openWorkshop, removeOrphans } from '../../scripts/workshop.ts';

test('a document’s id is its file name without the last extension', () => {
  expect(['a/b/公报.txt', 'v1.2.md', 'plain'].map(idOf)).toEqual(['公报', 'v1.2', 'plain']);
});

test('analyses whose documents are gone are removed, and nothing else', async () => {
  const out = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const name of ['kept.json', 'gone.json', 'gone.woff2']) writeFileSync(join(out, name), '{}');
  const workshop = await openWorkshop(['documents/kept.txt'], { out, force: false });
  expect(await removeOrphans(workshop)).toEqual(['gone']);
  expect(readdirSync(out).sort()).toEqual(['gone.woff2', 'kept.json']);
});
