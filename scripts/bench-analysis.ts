import Table from 'cli-table3';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { analyze } from '#lib/analysis/analyze.ts';
import { prepare } from '#lib/analysis/prepare.ts';
import type { Segmenter, SourceDocument } from '#lib/analysis/reading.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { makeText } from './bench-text.ts';
import { DOCUMENTS } from './paths.ts';
import { loadSegmenter } from './segmenter.ts';

const FIRST = join(DOCUMENTS, '2023-china-russia-joint-statement.txt');
const SIZES = [0, 1_000_000, 10_000_000];
const SMALL = 100_000;
const WARM_RUNS = 20;

/** Times in milliseconds, sizes in bytes. */
interface Measurement {
  bytes: number;
  loading: number;
  cold: number;
  /** Median of the later runs; null for large texts, which run once. */
  warm: number | null;
  bare: number;
  peak: number;
}

function time(task: () => void): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/** What the analysis is measured against: cutting every line and counting the words. */
function countWords(text: string, segmenter: Segmenter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n'))
    for (const word of segmenter.cut(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function documentOf(text: string): SourceDocument {
  return {
    id: 'bench',
    text,
    title: null,
    titleEn: null,
    date: '2023-03-21',
    place: null,
    note: null,
    source: {
      file: 'bench.txt',
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      characters: text.length,
      sidecarSha256: null
    },
    repeats: 'once',
    program: 'bench',
    findings: []
  };
}

/** Measures one size, 0 for the first document as it is; in a process of its own, so that peaks stay apart. */
async function measure(size: number): Promise<Measurement> {
  const first = await readFile(FIRST, 'utf8');
  let segmenter!: Segmenter;
  const loading = time(() => {
    segmenter = loadSegmenter();
    prepare(lexicon);
  });
  const text = size === 0 ? first : makeText(first, size, segmenter.cut);
  const document = documentOf(text);
  const run = () =>
    time(() => analyze(document, segmenter, lexicon, { lexicon: '', codebook: '' }));
  const bare = () => time(() => countWords(text, segmenter));
  const bytes = Buffer.byteLength(text);
  const repeat = (task: () => number) =>
    Array.from({ length: bytes < SMALL ? WARM_RUNS : 1 }, task);
  const before = repeat(bare);
  const cold = run();
  const peak = process.resourceUsage().maxRSS * 1024;
  const warm = bytes < SMALL ? median(repeat(run)) : null;
  return { bytes, loading, cold, warm, bare: median([...before, ...repeat(bare)]), peak };
}

async function spawn(size: number): Promise<Measurement> {
  const script = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    script,
    String(size)
  ]);
  return JSON.parse(stdout) as Measurement;
}

async function report(): Promise<void> {
  const table = new Table({
    head: ['text', 'loading', 'analysis', 'MB/s', 'peak memory', 'bare cut', 'ratio'],
    style: { head: [], border: [] }
  });
  for (const size of SIZES) {
    const { bytes, loading, cold, warm, bare, peak } = await spawn(size);
    const best = warm ?? cold;
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    table.push([
      `${(bytes / 1e6).toFixed(2)} MB`,
      ms(loading),
      warm === null ? ms(cold) : `${ms(cold)}, then ${ms(warm)}`,
      (bytes / 1e3 / best).toFixed(2),
      `${(peak / 1e6).toFixed(0)} MB`,
      ms(bare),
      (best / bare).toFixed(2)
    ]);
  }
  console.log(table.toString());
  console.log(
    'The first text is the first document; the longer ones are its clauses in new order, with 15 % of the words of two characters changed.'
  );
}

const [size] = process.argv.slice(2);
if (size === undefined) await report();
else console.log(JSON.stringify(await measure(Number(size))));
