import type { Span } from './contract.ts';
import type { Part } from './parts.ts';
import { sentenceEnds } from './sentences.ts';

/** A later verbatim copy: of a whole paragraph, or of sentences in a row within one. */
export interface Repeat {
  part: number;
  /** The part that holds the first copy. */
  of: number;
  /** The copied sentences [from, to) of the part. */
  sentences: Span;
  whole: boolean;
}

/** Shorter paragraphs and sentences (forms of address, refrains) recur without being copies. */
const SHORTEST = 15;

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** Finds verbatim copies among the parts that are no headings. */
export function findRepeats(parts: readonly Part[]): Repeat[] {
  const paragraphs = new Map<string, number>();
  const sentences = new Map<string, number>();
  const repeats: Repeat[] = [];
  parts.forEach(({ kind, text }, part) => {
    if (kind === 'heading') return;
    const ends = sentenceEnds(text);
    const paragraph = withoutSpace(text);
    const hasSpace = paragraph.length < text.length;
    const original = paragraph.length >= SHORTEST ? paragraphs.get(paragraph) : undefined;
    if (original !== undefined) {
      repeats.push({ part, of: original, sentences: [0, ends.length], whole: true });
      return;
    }
    paragraphs.set(paragraph, part);
    let open: { of: number; from: number } | null = null;
    const close = (to: number) => {
      if (open) repeats.push({ part, of: open.of, sentences: [open.from, to], whole: false });
      open = null;
    };
    const own: string[] = [];
    ends.forEach((end, at) => {
      const printed = text.slice(ends[at - 1] ?? 0, end);
      const sentence = hasSpace ? withoutSpace(printed) : printed;
      const of = sentence.length >= SHORTEST ? sentences.get(sentence) : undefined;
      if (open && open.of !== of) close(at);
      if (of !== undefined) open ??= { of, from: at };
      own.push(sentence);
    });
    close(ends.length);
    for (const sentence of own) if (!sentences.has(sentence)) sentences.set(sentence, part);
  });
  return repeats;
}
