import type { Span } from './contract.ts';
import type { Utterance } from './reading.ts';
import { toSource } from './spans.ts';

/** Characters that two passages must have in common to count as parallel wording. */
const SIZE = 8;
const LETTER = /[\p{L}\p{N}]/u;

/** A stretch of wording that stands in several sections. */
export interface Wording {
  text: string;
  places: { section: string; spans: Span[] }[];
}

interface Stretch {
  utterance: number;
  start: number;
  end: number;
}

/**
 * Wording that at least two sections share: maximal runs of 8 or more characters of which every 8-gram stands in
 * another section too. Punctuation ends a run. Linear in the length of the text.
 */
export function sharedWording(utterances: readonly Utterance[]): Wording[] {
  const sectionsOf = new Map<string, string | null>();
  eachGram(utterances, (gram, { section }) => {
    const known = sectionsOf.get(gram);
    if (known === undefined) sectionsOf.set(gram, section);
    else if (known !== section) sectionsOf.set(gram, null);
  });

  const stretches: Stretch[] = [];
  eachGram(utterances, (gram, _, utterance, at) => {
    if (sectionsOf.get(gram) !== null) return;
    const last = stretches.at(-1);
    if (last?.utterance === utterance && at + SIZE === last.end + 1) last.end += 1;
    else stretches.push({ utterance, start: at, end: at + SIZE });
  });

  const wordings = new Map<string, Wording>();
  for (const { utterance, start, end } of stretches) {
    const { section, spans, text } = utterances[utterance] ?? {};
    if (section === undefined || !spans || text === undefined) continue;
    const label = text.slice(start, end);
    const wording = wordings.get(label) ?? { text: label, places: [] };
    wording.places.push({ section, spans: toSource(spans, start, end) });
    wordings.set(label, wording);
  }
  return [...wordings.values()].filter(
    ({ places }) => new Set(places.map(({ section }) => section)).size > 1
  );
}

function eachGram(
  utterances: readonly Utterance[],
  visit: (gram: string, utterance: Utterance, index: number, at: number) => void
): void {
  utterances.forEach((utterance, index) => {
    const { text } = utterance;
    let run = 0;
    for (let at = 0; at < text.length; at += 1) {
      run = LETTER.test(text.charAt(at)) ? run + 1 : 0;
      if (run >= SIZE) visit(text.slice(at - SIZE + 1, at + 1), utterance, index, at - SIZE + 1);
    }
  });
}
