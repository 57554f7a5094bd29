import common from '#lib/lexicon/common-characters.json' with { type: 'json' };
import { InputError } from './errors.ts';

export interface Decoded {
  text: string;
  /** As the Encoding Standard names it, with “with BOM” where there is one. */
  encoding: string;
  /** Whether another encoding would have read nearly as well. */
  doubtful: boolean;
}

const BOMS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** Legacy encodings, told apart by how common the characters are that come out. */
const LEGACY: [encoding: string, characters: ReadonlySet<string>][] = [
  ['gb18030', new Set(common.simplified)],
  ['big5', new Set(common.traditional)]
];

/** Running Chinese text has more common characters than this; bytes read wrongly have fewer. */
const PLAUSIBLE = 0.25;
const SAMPLE = 200_000;

/** Share of the ideographs that are common ones; 0 where there is none. */
function commonness(text: string, characters: ReadonlySet<string>): number {
  let ideographs = 0;
  let known = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    ideographs += 1;
    if (characters.has(character)) known += 1;
  }
  return ideographs === 0 ? 0 : known / ideographs;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length of the longest prefix that decodes: where the first wrong byte stands. */
export function firstWrongByte(bytes: Uint8Array, encoding: string): number {
  const reads = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), {
        stream: true
      });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle - 1;
  }
  return good;
}

/**
 * Bytes to text: by byte order mark, else the encoding that was named, else strict UTF-8, else the likelier of
 * GB18030 and Big5.
 * @throws {InputError} that names `path` and the byte that cannot be read.
 */
export function decode(bytes: Uint8Array, path: string, named?: string): Decoded {
  for (const [encoding, mark] of BOMS) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const text = strictly(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
      return { text, encoding: `${encoding} with BOM`, doubtful: text.includes('\ufffd') };
    }
  }
  if (bytes.includes(0) && !named?.toLowerCase().startsWith('utf-16')) {
    throw new InputError(
      `${path}: byte ${bytes.indexOf(0)} is NUL, so this is not a text file. Export the document as plain text (UTF-8) and try again.`
    );
  }
  if (named !== undefined) return decodeAs(bytes, path, named);

  const unicode = strictly(bytes, 'utf-8');
  if (unicode !== null) return { text: unicode, encoding: 'utf-8', doubtful: false };
  const [best, second] = LEGACY.flatMap(([encoding, characters]) => {
    const text = strictly(bytes, encoding);
    return text === null ? [] : [{ text, encoding, score: commonness(text, characters) }];
  }).sort((a, b) => b.score - a.score);
  if (!best) {
    const at = firstWrongByte(bytes, 'utf-8');
    const value = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    throw new InputError(
      `${path}: byte ${at} (0x${value}) is neither UTF-8, GB18030 nor Big5. Save the document as UTF-8, or name its encoding in the sidecar.`
    );
  }
  const doubtful = best.score < PLAUSIBLE || best.score - (second?.score ?? 0) < PLAUSIBLE / 2;
  return { text: best.text, encoding: best.encoding, doubtful };
}

function decodeAs(bytes: Uint8Array, path: string, named: string): Decoded {
  let encoding: string;
  try {
    encoding = new TextDecoder(named).encoding;
  } catch {
    throw new InputError(
      `${path}: its sidecar names the encoding “${named}”, which is unknown. Use utf-8, gb18030, big5 or another label of the Encoding Standard.`
    );
  }
  const text = strictly(bytes, encoding);
  if (text !== null) return { text, encoding, doubtful: false };
  throw new InputError(
    `${path}: byte ${firstWrongByte(bytes, encoding)} is not ${encoding}, which its sidecar names. Correct the sidecar's encoding or leave it out.`
  );
}
