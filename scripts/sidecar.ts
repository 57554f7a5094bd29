import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import { Bilingual } from '#lib/analysis/contract.ts';
import { InputError, reason } from './errors.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const bilingual = v.strictObject(
  { zh: text, en: text } satisfies Record<keyof Bilingual, unknown>,
  'must have zh and en, each a text'
);

/** What may stand in the YAML file beside a document. */
export const SidecarSchema = v.strictObject(
  {
    /** Chinese title, where the text's own is wrong or missing. */
    title: v.optional(text),
    titleEn: v.optional(text),
    date: v.optional(v.pipe(text, v.isoDate('must be a date like 2023-03-21'))),
    place: v.optional(bilingual),
    note: v.optional(bilingual),
    /** A label of the Encoding Standard: utf-8, gb18030, big5, … */
    encoding: v.optional(text),
    repeats: v.optional(v.picklist(['once', 'all'], 'must be “once” or “all”'))
  },
  'must be a list of fields, one “name: value” a line'
);

export type SidecarFields = v.InferOutput<typeof SidecarSchema>;

export interface Sidecar {
  fields: SidecarFields;
  sha256: string;
}

/** The file that may stand beside a document: the same name, ending in .yaml. */
export function sidecarPath(document: string): string {
  return `${document.slice(0, document.length - extname(document).length)}.yaml`;
}

/**
 * Reads a sidecar; null where there is none.
 * @throws {InputError} that names the field or line that is wrong.
 */
export async function readSidecar(path: string): Promise<Sidecar | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new InputError(`${path}: cannot be read (${reason(error)}). Mend or remove it.`);
  }
  return {
    fields: validate(path, parseYaml(path, bytes.toString('utf8'))),
    sha256: createHash('sha256').update(bytes).digest('hex')
  };
}

function parseYaml(path: string, source: string): unknown {
  try {
    // Dates stay texts: the core schema has no timestamps.
    return parse(source, { schema: 'core' }) ?? {};
  } catch (error) {
    const where = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
    const line = where ? `, line ${where.line}` : '';
    const [first = ''] = reason(error).split(/ at line \d+/);
    throw new InputError(`${path}${line}: is not valid YAML: ${first}. Mend or remove the file.`);
  }
}

function validate(path: string, value: unknown): SidecarFields {
  const result = v.safeParse(SidecarSchema, Array.isArray(value) ? null : value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  if (field && issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys(SidecarSchema.entries).join(', ');
    throw new InputError(`${path}: there is no field “${field}”. The fields are ${known}.`);
  }
  throw new InputError(
    `${path}: ${field ? `“${field}” ` : ''}${issue.message}. Mend it and try again.`
  );
}
