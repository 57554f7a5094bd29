import { access, mkdir, readFile, readdir, rm, stat, constants } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { analyze } from '#lib/analysis/analyze.ts';
import { parseAnalysis, type Analysis } from '#lib/analysis/contract.ts';
import { prepare } from '#lib/analysis/prepare.ts';
import type { Segmenter } from '#lib/analysis/reading.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { InputError, reason } from './errors.ts';
import { versions } from './fingerprint.ts';
import { readDocument } from './read-document.ts';
import { readSidecar, sidecarPath } from './sidecar.ts';

export interface Workshop {
  out: string;
  force: boolean;
  versions: ReturnType<typeof versions>;
  /** Loads nodejieba, and indexes the lexicon, at the first document that needs them. */
  segmenter: () => Promise<Segmenter>;
  /** The document that each id belongs to. */
  owners: ReadonlyMap<string, string>;
}

export interface Outcome {
  analysis: Analysis;
  unchanged: boolean;
  seconds: number;
}

export function idOf(path: string): string {
  return basename(path, extname(path));
}

/** All documents of a folder: every file but sidecars and hidden ones. */
export async function listDocuments(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new InputError(
      `${folder}: the documents' folder cannot be read (${reason(error)}). Create it and put a document in.`
    );
  });
  const documents = names.filter((name) => !name.startsWith('.') && !/\.ya?ml$/i.test(name)).sort();
  if (documents.length === 0) {
    throw new InputError(
      `${folder}: there is no document here. Put a text file in and run the command again.`
    );
  }
  return documents.map((name) => join(folder, name));
}

/** Node's own recursive mkdir never returns where the system refuses new folders with ENOENT, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await stat(path).catch(() => null))?.isDirectory()) throw error;
  });
}

/**
 * Prepares a run.
 * @throws {InputError} where the output folder cannot be written to.
 */
export async function openWorkshop(
  paths: readonly string[],
  { out, force }: { out: string; force: boolean }
): Promise<Workshop> {
  try {
    await makeFolder(resolve(out));
    await access(out, constants.W_OK);
  } catch (error) {
    throw new InputError(
      `${out}: nothing can be written there (${reason(error)}). Choose another folder with --out.`
    );
  }
  const owners = new Map<string, string>();
  for (const path of paths) if (!owners.has(idOf(path))) owners.set(idOf(path), path);
  let segmenter: Promise<Segmenter> | undefined;
  return {
    out,
    force,
    versions: versions(),
    owners,
    segmenter: () =>
      (segmenter ??= import('./segmenter.ts').then(({ loadSegmenter }) => {
        prepare(lexicon);
        return loadSegmenter();
      }))
  };
}

/**
 * Analyses one document and writes `<out>/<id>.json`, or keeps the analysis there if nothing has changed.
 * @throws {InputError} where the document or its sidecar cannot be read; what was there before stays.
 */
export async function analyzeFile(workshop: Workshop, path: string): Promise<Outcome> {
  const started = performance.now();
  const id = idOf(path);
  const owner = workshop.owners.get(id);
  if (owner !== undefined && owner !== path) {
    throw new InputError(
      `${path}: would write the same ${id}.json as ${owner}. Rename one of them.`
    );
  }
  const sidecar = await readSidecar(sidecarPath(path));
  const { text, encoding, sha256, findings } = await readDocument(path, sidecar?.fields.encoding);
  const target = join(workshop.out, `${id}.json`);
  const { program, ...rest } = workshop.versions;
  const source = {
    file: basename(path),
    sha256,
    encoding,
    characters: text.length,
    sidecarSha256: sidecar?.sha256 ?? null
  };

  const last = workshop.force ? null : await lastAnalysis(target);
  const method = last?.document.method;
  if (
    last &&
    last.document.source.sha256 === sha256 &&
    last.document.source.file === source.file &&
    last.document.source.sidecarSha256 === source.sidecarSha256 &&
    method?.program === program &&
    method.lexicon === rest.lexicon &&
    method.codebook === rest.codebook
  ) {
    return { analysis: last, unchanged: true, seconds: 0 };
  }

  const segmenter = await workshop.segmenter();
  const analysis = parseAnalysis(
    analyze(
      {
        id,
        text,
        title: sidecar?.fields.title ?? null,
        titleEn: sidecar?.fields.titleEn ?? null,
        date: sidecar?.fields.date ?? null,
        place: sidecar?.fields.place ?? null,
        note: sidecar?.fields.note ?? null,
        source,
        repeats: sidecar?.fields.repeats ?? 'once',
        program,
        findings
      },
      segmenter,
      lexicon,
      rest
    ),
    id
  );
  await writeFileAtomic(target, `${JSON.stringify(analysis)}\n`).catch((error: unknown) => {
    throw new InputError(
      `${target}: cannot be written (${reason(error)}). Check the folder or choose another with --out.`
    );
  });
  return { analysis, unchanged: false, seconds: (performance.now() - started) / 1000 };
}

/**
 * Removes the analyses whose documents are not in this run.
 * @returns their ids.
 */
export async function removeOrphans({ out, owners }: Workshop): Promise<string[]> {
  const names = await readdir(out);
  const orphans = names
    .filter((name) => extname(name) === '.json')
    .map(idOf)
    .filter((id) => !owners.has(id));
  await Promise.all(orphans.map((id) => rm(join(out, `${id}.json`))));
  return orphans;
}

async function lastAnalysis(path: string): Promise<Analysis | null> {
  try {
    return parseAnalysis(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
