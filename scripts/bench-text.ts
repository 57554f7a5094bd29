import { toHan } from '#lib/analysis/numerals.ts';

const SECTIONS = 30;
/** Of the words of two characters, how many become another one of the source, and how many a new one. */
const EXCHANGED = 0.12;
const COINED = 0.03;
const BYTES_PER_CHARACTER = 3;

/** Numbers in [0, 1), the same ones every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A document of about `bytes` bytes of UTF-8, made from the clauses of another in new order and with words changed,
 * so that paragraphs and sentences hardly ever come twice and the vocabulary grows with the length.
 */
export function makeText(source: string, bytes: number, cut: (line: string) => string[]): string {
  const random = seededRandom(1);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)]!;
  const clauses = source
    .split(/[\s，。；：]+/)
    .filter((clause) => clause.length > 3 && !/[<“”《》]/.test(clause))
    .map(cut);
  const isExchangeable = (word: string) => /^\p{Script=Han}{2}$/u.test(word);
  const words = clauses.flat().filter(isExchangeable);
  const characters = [...words.join('')];
  const change = (word: string) => {
    if (!isExchangeable(word)) return word;
    const chance = random();
    if (chance < COINED) return pick(characters) + pick(characters);
    return chance < COINED + EXCHANGED ? pick(words) : word;
  };
  const clause = () => pick(clauses).map(change).join('');
  const sentence = () => `${Array.from({ length: 2 + upTo(4) }, clause).join('，')}。`;

  const lines: string[] = [];
  let length = 0;
  for (let section = 1; section <= SECTIONS; section += 1) {
    lines.push(toHan(section));
    while (length * BYTES_PER_CHARACTER < (section / SECTIONS) * bytes) {
      const line = Array.from({ length: 1 + upTo(3) }, sentence).join('');
      lines.push(line);
      length += line.length + 1;
    }
  }
  return lines.join('\n');
}
