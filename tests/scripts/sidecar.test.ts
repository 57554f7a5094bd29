import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSidecar, sidecarPath } from '../../scripts/sidecar.ts';

function sidecar(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'a.yaml');
  writeFileSync(path, text);
  return path;
}

test('it stands beside the document, whatever the document’s ending', () => {
  expect(sidecarPath('/tmp/a.b.txt')).toBe('/tmp/a.b.yaml');
  expect(sidecarPath('plain')).toBe('plain.yaml');
});

test('fields come out as written, dates as text; none at all is fine', async () => {
  const read = await readSidecar(
    sidecar('titleEn: Joint Statement\ndate: 2023-03-21\nplace: {zh: 莫斯科, en: Moscow}\n')
  );
  expect(read?.fields).toEqual({
    titleEn: 'Joint Statement',
    date: '2023-03-21',
    place: { zh: '莫斯科', en: 'Moscow' }
  });
  expect(read?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await readSidecar(sidecar('')))?.fields).toEqual({});
  expect(await readSidecar('/nowhere/a.yaml')).toBeNull();
});

test.each([
  ['tilte: x', /a\.yaml: there is no field “tilte”\. The fields are title, titleEn, date/],
  ['date: 21 March 2023', /“date” must be a date like 2023-03-21/],
  ['place: Moscow', /“place” must have zh and en/],
  ['place: {zh: 莫斯科}', /“place\.en”/],
  ['repeats: twice', /“repeats” must be “once” or “all”/],
  ['- a\n- b', /must be a list of fields/],
  ['title: "open', /a\.yaml, line 1: is not valid YAML/]
])('%j is refused in one sentence that names the field', async (text, message) => {
  const error: unknown = await readSidecar(sidecar(text)).catch((caught: unknown) => caught);
  expect(String(error)).toMatch(message);
  expect(String(error)).not.toContain('\n');
});
