import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnalysisSchema, parseAnalysis, type Analysis } from '#lib/analysis/contract.ts';
import { analyzeAll } from '../../scripts/batch.ts';
import { DOCUMENTS, ROOT } from '../../scripts/paths.ts';

const SEED = '2023-china-russia-joint-statement';
const SOURCE = join(DOCUMENTS, `${SEED}.txt`);
const SHORT = '双方将加强贸易合作。\n双方反对单边制裁。\n';

/** Runs the command in a process of its own. */
function command(parameters: string[], root = ROOT) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/analyze.ts'), ...parameters],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }
  );
  return { status, stdout, stderr: stderr.trim() };
}

/** Does in this process what the command does. */
async function run(files: string[], out: string, force = false) {
  const said: string[] = [];
  const failures = await analyzeAll(files, { out, force }, (line) => said.push(line));
  return { failures, said: said.join('\n') };
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'atlas-'));
}

function file(name: string, content: string | Uint8Array, into = folder()): string {
  const path = join(into, name);
  writeFileSync(path, content);
  return path;
}

describe('the first document', () => {
  let out: string;
  let bytes: string;
  let analysis: Analysis;

  beforeAll(() => {
    out = folder();
    expect(command([SOURCE, '--out', out]).status).toBe(0);
    bytes = readFileSync(join(out, `${SEED}.json`), 'utf8');
    analysis = parseAnalysis(JSON.parse(bytes));
  });

  test('the contract round-trips', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(JSON.parse(bytes));
    expect(Object.keys(analysis).sort()).toEqual(Object.keys(AnalysisSchema.entries).sort());
  });

  test('the text is the file’s, and its title and date are known', () => {
    const source = readFileSync(SOURCE, 'utf8');
    expect(analysis.text).toBe(source.replace(/^\ufeff/, ''));
    expect(analysis.document.title).toBe(
      '中华人民共和国和俄罗斯联邦关于深化新时代全面战略协作伙伴关系的联合声明'
    );
    expect(analysis.document.date).toBe('2023-03-21');
  });

  test('every span slices to the surface it claims', () => {
    const bare = (text: string) => text.replaceAll(/\s/g, '');
    const slice = ([start, end]: readonly [number, number]) => analysis.text.slice(start, end);
    for (const { text, occurrences } of analysis.terms) {
      for (const { span } of occurrences) expect(bare(slice(span))).toBe(text);
    }
    for (const { mentions } of analysis.references) {
      for (const { surface, spans } of mentions) expect(spans.map(slice).join('')).toBe(surface);
    }
    for (const { label, heading, span } of analysis.sections) {
      if (heading === 'printed') expect(slice(span).startsWith(label)).toBe(true);
    }
  });

  test('sentences tile their paragraphs', () => {
    for (const { id, kind, spans } of analysis.paragraphs) {
      const own = analysis.sentences.filter(({ paragraph }) => paragraph === id);
      if (kind === 'heading') expect(own).toEqual([]);
      else {
        const pieces = own.flatMap((sentence) => sentence.spans);
        const joined = pieces.reduce<[number, number][]>((all, [start, end]) => {
          const last = all.at(-1);
          if (last?.[1] === start) last[1] = end;
          else all.push([start, end]);
          return all;
        }, []);
        expect(joined).toEqual(spans);
      }
    }
  });

  test('counts equal occurrences, and every id is known', () => {
    const sections = new Set(analysis.sections.map(({ id }) => id));
    const sentences = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
    for (const { count, occurrences, sections: rows } of analysis.terms) {
      expect(occurrences.filter(({ repeated }) => !repeated)).toHaveLength(count);
      expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(count);
      for (const { sentence, repeated } of occurrences) {
        expect(sentences.get(sentence)?.repeated).toBe(repeated);
      }
    }
    for (const { id, sections: rows } of analysis.themes) {
      for (const { section, sentences: n } of rows) {
        const own = analysis.sentences.filter(
          (each) => each.section === section && !each.repeated && each.themes.includes(id)
        );
        expect(own).toHaveLength(n);
      }
    }
    for (const { source, target } of analysis.links) {
      expect([sections.has(source), sections.has(target)]).toEqual([true, true]);
    }
    expect(analysis.network.map(({ section }) => section)).toEqual([...sections]);
  });

  test('what is damaged is found, and kept out of the counts', () => {
    expect(analysis.sections.map(({ label }) => label).join('')).toBe('前言一二三四五六七八');
    expect(analysis.sections.map(({ heading }) => heading).slice(0, 4)).toEqual([
      'none',
      'inferred',
      'inferred',
      'printed'
    ]);
    const kinds = new Set(analysis.findings.map(({ kind }) => kind));
    for (const kind of ['missing-heading', 'page-break', 'repeat', 'markup', 'suspect-text']) {
      expect(kinds).toContain(kind);
    }
    expect(analysis.sentences.filter(({ repeated }) => repeated)).toHaveLength(7);
  });

  test('two runs write the same bytes, an unchanged document is skipped', async () => {
    expect((await run([SOURCE], out)).said).toContain('unchanged, kept');
    expect((await run([SOURCE], out, true)).said).not.toContain('unchanged, kept');
    expect(readFileSync(join(out, `${SEED}.json`), 'utf8')).toBe(bytes);
    expect(readdirSync(out)).toEqual([`${SEED}.json`]);
  });
});

describe('bad input', () => {
  const cases: [name: string, make: () => string, message: RegExp][] = [
    [
      'a missing path',
      () => join(folder(), 'nothing.txt'),
      /nothing\.txt: .*no such file.*Check the path/
    ],
    ['a folder', () => folder(), /is a folder\. Name the text files in it/],
    ['an empty file', () => file('empty.txt', ''), /empty\.txt: is empty\. Put/],
    [
      'a binary',
      () => file('doc.txt', Uint8Array.of(80, 75, 3, 4, 0, 0)),
      /doc\.txt: byte 4 is NUL.*plain text/
    ],
    ['no Chinese', () => file('en.txt', 'Both sides agree.'), /en\.txt: holds no Chinese text/],
    [
      'a broken sidecar',
      () => {
        const into = folder();
        file('a.yaml', 'titel: x\n', into);
        return file('a.txt', SHORT, into);
      },
      /a\.yaml: there is no field “titel”\. The fields are/
    ]
  ];

  test.each(cases)('%s: one line, and the other document is kept', async (_, make, message) => {
    const out = folder();
    const { failures } = await run([make(), file('good.txt', SHORT)], out);
    expect(failures).toEqual([expect.stringMatching(message)]);
    expect(failures[0]).not.toContain('\n');
    expect(readdirSync(out)).toEqual(['good.json']);
  });

  test('the command says it in one line and ends with 1', () => {
    const out = folder();
    const { status, stderr } = command([
      file('empty.txt', ''),
      file('good.txt', SHORT),
      '--out',
      out
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+empty\.txt: is empty\. Put/);
    expect(stderr).not.toContain('\n');
    expect(readdirSync(out)).toEqual(['good.json']);
  });

  test('an output folder that cannot be written', () => {
    const blocked = join(file('taken', 'x'), 'inside');
    const { status, stderr } = command([file('good.txt', SHORT), '--out', blocked]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/inside: nothing can be written there .*--out/);
    expect(stderr).not.toContain('\n');
  });

  test.skipIf(!existsSync('/proc'))('an output folder where the system makes none', async () => {
    await expect(run([file('good.txt', SHORT)], '/proc/atlas/inside')).rejects.toThrow(
      /^\/proc\/atlas\/inside: nothing can be written there .*--out/
    );
  });

  test('missing folders of the output folder are made', async () => {
    const out = join(folder(), 'one', 'two');
    expect((await run([file('good.txt', SHORT)], out)).failures).toEqual([]);
    expect(readdirSync(out)).toEqual(['good.json']);
  });

  test('an error leaves the last good analysis as it was', async () => {
    const into = folder();
    const out = folder();
    const path = file('a.txt', SHORT, into);
    expect((await run([path], out)).failures).toEqual([]);
    const before = readFileSync(join(out, 'a.json'), 'utf8');
    writeFileSync(path, '');
    expect((await run([path], out)).failures).toHaveLength(1);
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe(before);
  });

  test('two documents of one name', async () => {
    const { failures } = await run([file('same.txt', SHORT), file('same.md', SHORT)], folder());
    expect(failures).toEqual([expect.stringMatching(/same\.md: would write the same same\.json/)]);
  });
});

test('without nodejieba the message says how to get it', () => {
  const out = folder();
  const root = folder();
  for (const name of ['scripts', 'src', 'package.json', 'package-lock.json']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === 'nodejieba') continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
  const { status, stderr } = command([file('a.txt', SHORT), '--out', out], root);
  expect(status).toBe(1);
  expect(stderr).toMatch(/nodejieba cannot be loaded.*compiler.*npm rebuild nodejieba/);
});
