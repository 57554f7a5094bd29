import type { Span } from './contract.ts';

/** Where sentences may end: full stops, question and exclamation marks, with their closing marks. */
const STOP = /[。！？!?][。！？!?”’）》」』】〉〕)"']*/g;
const CLOSING = /[”’）》」』】〉〕)"']$/;
const TITLE_END = /[》〉]$/;
/** What may follow a quoted sentence without starting a new one: “……。”的提法, “……？”，…… */
const RESUMING = /[，、；：,;:的等]/y;

/**
 * Splits a paragraph's reading text into sentences that tile it.
 * @returns the offset where each sentence ends; the last one is the text's length.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    RESUMING.lastIndex = end;
    const resumes = CLOSING.test(stop) && RESUMING.test(text);
    if (!resumes && !TITLE_END.test(stop)) ends.push(end);
  }
  if (text.length > 0 && ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/**
 * Cuts consecutive spans into consecutive stretches, in one walk.
 * @param ends ascending offsets into the joined reading text.
 * @returns the spans of each stretch.
 */
export function cutSpans(spans: readonly Span[], ends: readonly number[]): Span[][] {
  const stretches: Span[][] = [];
  let piece = 0;
  let from = spans[0]?.[0] ?? 0;
  let offset = 0;
  for (const end of ends) {
    const stretch: Span[] = [];
    while (offset < end) {
      const span = spans[piece];
      if (!span) break;
      const to = Math.min(span[1], from + end - offset);
      if (to > from) stretch.push([from, to]);
      offset += to - from;
      from = to;
      if (from === span[1]) {
        piece += 1;
        from = spans[piece]?.[0] ?? from;
      }
    }
    stretches.push(stretch);
  }
  return stretches;
}
