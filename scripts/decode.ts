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
/** ICU reads any byte of Big5 that means nothing as a character of private use. */
const PRIVATE_USE = /[\ue000-\uf8ff]/;

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

/** Null where the bytes are not `encoding`; under `stream` their end may cut off a character. */
function strictly(bytes: Uint8Array, encoding: string, stream = false): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return encoding === 'big5' && PRIVATE_USE.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Where the first byte stands that cannot be read, or the character that the end of the bytes cuts off. */
export function firstWrongByte(bytes: Uint8Array, encoding: string): number {
  const reads = (length: number) => strictly(bytes.subarray(0, length), encoding, true) !== null;
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle - 1;
  }
  if (good < bytes.length) return good;
  while (good > 0 && strictly(bytes.subarray(0, good), encoding) === null) good -= 1;
  return good;
}

/** Bytes that are no UTF-8 do not pass as two of its longer characters. */
const TELLING = 6;

/** What damaged bytes most likely are, and the byte that cannot be read as that. */
function likeliest(bytes: Uint8Array): { encoding: string; at: number } {
  const at = firstWrongByte(bytes, 'utf-8');
  if (at >= bytes.findIndex((byte) => byte >= 0x80) + TELLING) return { encoding: 'utf-8', at };
  return LEGACY.map(([encoding]) => ({ encoding, at: firstWrongByte(bytes, encoding) })).reduce(
    (best, other) => (other.at > best.at ? other : best),
    { encoding: 'utf-8', at }
  );
}

/** The byte order of UTF-16 that its many NUL bytes betray: every ASCII character has one. */
function byteOrder(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
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
    const order = byteOrder(bytes);
    const advice = order
      ? `If it is UTF-16 without a byte order mark, name “${order}” as its encoding in the sidecar; else export the document as plain text (UTF-8).`
      : 'Export the document as plain text (UTF-8) and try again.';
    throw new InputError(
      `${path}: byte ${bytes.indexOf(0)} is NUL, so this is not a text file. ${advice}`
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
    const { encoding, at } = likeliest(bytes);
    const value = bytes[at]!.toString(16).padStart(2, '0');
    throw new InputError(
      `${path}: byte ${at} (0x${value}) cannot be read. The bytes before it are ${encoding}; the file as a whole is neither UTF-8, GB18030 nor Big5. Mend that byte, save the document as UTF-8, or name its encoding in the sidecar.`
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
