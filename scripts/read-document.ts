import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Finding, Span } from '#lib/analysis/contract.ts';
import { foldRadicals } from '#lib/analysis/fold.ts';
import radicals from '#lib/lexicon/cjk-radicals.json' with { type: 'json' };
import { decode } from './decode.ts';
import { InputError, reason } from './errors.ts';

export interface ReadDocument {
  /** Decoded and well-formed, radicals folded, byte order mark removed. */
  text: string;
  encoding: string;
  /** Of the file's bytes. */
  sha256: string;
  /** Of kind `encoding`. */
  findings: Finding[];
}

/**
 * Reads a document.
 * @param encoding as its sidecar names it.
 * @throws {InputError} where there is nothing to analyse: what is wrong, where, and what to do.
 */
export async function readDocument(path: string, encoding?: string): Promise<ReadDocument> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) {
    throw new InputError(`${path}: is empty. Put the document's text in and try again.`);
  }
  const decoded = decode(bytes, path, encoding);
  const folded = foldRadicals(decoded.text.toWellFormed(), radicals.ideographs);
  if (!/\p{Script=Han}/u.test(folded.text)) {
    throw new InputError(
      `${path}: holds no Chinese text. Check that it is the right file; if it is, name its encoding in the sidecar.`
    );
  }
  return {
    text: folded.text,
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    findings: [
      ...doubt(decoded, folded.text.length),
      ...lost(folded.text),
      ...radicalsFound(folded.spans)
    ]
  };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new InputError(`${path}: is a folder. Name the text files in it.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${path}: cannot be read (${reason(error)}). Check the path.`);
  }
}

function doubt(
  { encoding, doubtful }: { encoding: string; doubtful: boolean },
  end: number
): Finding[] {
  if (!doubtful) return [];
  return [
    {
      kind: 'encoding',
      spans: [[0, end]],
      note: {
        zh: `文件编码按 ${encoding} 读取，但不能确定。可以在同名的 .yaml 文件里写明编码。`,
        en: `Read as ${encoding}, but this is a doubtful guess. The sidecar can name the encoding.`
      }
    }
  ];
}

function lost(text: string): Finding[] {
  const spans = [...text.matchAll(/\ufffd+/g)].map(({ index, 0: run }): Span => [
    index,
    index + run.length
  ]);
  if (spans.length === 0) return [];
  return [
    {
      kind: 'encoding',
      spans,
      note: {
        zh: `有 ${spans.length} 处字符已损坏，无法读出，按原样保留。`,
        en: `Characters are lost in ${spans.length} ${spans.length === 1 ? 'place' : 'places'}; they are kept as they stand.`
      }
    }
  ];
}

function radicalsFound(spans: Span[]): Finding[] {
  if (spans.length === 0) return [];
  return [
    {
      kind: 'encoding',
      spans,
      note: {
        zh: `${spans.length} 个部首字符（多见于从 PDF 复制的文字）按所代表的汉字读取。`,
        en: `${spans.length} radicals, as text copied from PDF files has them, were read as the ideographs they stand for.`
      }
    }
  ];
}
