/**
 * The chunks of sentences: what ， and 。 divide, each with the mark that closes it. Official texts are full of equal
 * ones, which share a number and are read once.
 */
export interface Chunks {
  /** Distinct chunks, by first occurrence. */
  texts: string[];
  /** The numbers of all chunks, sentence after sentence. */
  numbers: number[];
  /** Where each sentence's chunks end in `numbers`. */
  ends: number[];
}

const COMMA = '，'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);

/**
 * Divides sentences into chunks, in linear time.
 * @param isWhole whether a sentence must not be divided.
 */
export function readChunks(
  sentences: readonly string[],
  isWhole: (sentence: string) => boolean
): Chunks {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  const add = (text: string) => {
    let number = known.get(text);
    if (number === undefined) known.set(text, (number = known.size));
    numbers.push(number);
  };
  const ends = sentences.map((sentence) => {
    let start = 0;
    const last = isWhole(sentence) ? 0 : sentence.length - 1;
    for (let at = 0; at < last; at += 1) {
      const unit = sentence.charCodeAt(at);
      if (unit !== COMMA && unit !== FULL_STOP) continue;
      add(sentence.slice(start, at + 1));
      start = at + 1;
    }
    if (start < sentence.length) add(sentence.slice(start));
    return numbers.length;
  });
  return { texts: [...known.keys()], numbers, ends };
}

/** Visits the chunks of one sentence, in order. */
export function eachChunk(
  { numbers, ends }: Chunks,
  sentence: number,
  visit: (chunk: number) => void
): void {
  const end = ends[sentence]!;
  for (let at = ends[sentence - 1] ?? 0; at < end; at += 1) visit(numbers[at]!);
}
