import type { Span } from './contract.ts';

const TERMINAL = '。！？!?';
const CLOSING = '”’）》」』】〉〕）)"\'';
/** What may follow a quoted sentence without starting a new one: “……。”的提法, “……？”，…… */
const RESUMING = '，、；：,;:的等';

/**
 * Splits a paragraph's reading text into sentences that tile it.
 * @returns the offset where each sentence ends; the last one is the text's length.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (!TERMINAL.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && (TERMINAL + CLOSING).includes(text.charAt(end))) end += 1;
    const quoted = CLOSING.includes(text.charAt(end - 1));
    const inTitle = '》〉'.includes(text.charAt(end - 1));
    const resumes = quoted && end < text.length && RESUMING.includes(text.charAt(end));
    if (!inTitle && !resumes) ends.push(end);
    at = end;
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
