import { bisectRight } from 'd3-array';
import type { Analysis } from '../analysis/contract.ts';
import { oncePer } from './once-per.ts';

/** Characters after which a new piece begins, at the next paragraph. */
const PIECE = 24_000;

/** First row of each piece: whole paragraphs of some 24,000 characters together. */
export const pieceStarts = oncePer((analysis: Pick<Analysis, 'sentences'>): number[] => {
  const starts = [0];
  let length = 0;
  let paragraph = '';
  analysis.sentences.forEach((sentence, row) => {
    if (length >= PIECE && sentence.paragraph !== paragraph) {
      starts.push(row);
      length = 0;
    }
    paragraph = sentence.paragraph;
    for (const [start, end] of sentence.spans) length += end - start;
  });
  return starts;
});

/** The piece that a row stands in. */
export function pieceOf(starts: readonly number[], row: number): number {
  return bisectRight(starts, row) - 1;
}
