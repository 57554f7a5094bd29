import { bisector } from 'd3-array';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { PositionId } from './contract.ts';
import { POSITIONS } from './kinds.ts';
import { createMatcher } from './matcher.ts';

/** A cue of a position, half-open in a sentence's reading text. */
export interface Hit {
  position: PositionId;
  word: string;
  start: number;
  end: number;
}

/** A sentence with its clauses and the cues in it. */
export interface CuedSentence {
  text: string;
  clauses: Clause[];
  hits: Hit[];
  /** Where a cue starts. */
  starts: ReadonlySet<number>;
}

/** 应…邀请 answers an invitation; it demands nothing. */
const INVITED = /^[^，]{1,40}邀请(?:，|$)/;

/** Makes a finder of cues, longest first; a word that only holds a cue (自愿) hides it. */
export const createCueFinder = builtOnce(
  ({ positions, clauses }: Pick<Lexicon, 'positions' | 'clauses'>) => {
    const cues = POSITIONS.flatMap((position) =>
      (positions[position] ?? []).map((word) => ({ word, position }))
    );
    const find = createMatcher(cues.map(({ word }) => word));

    return (text: string): CuedSentence => {
      const hits: Hit[] = [];
      for (const { index, start, end } of find(text)) {
        const cue = cues[index];
        if (!cue || cue.position === 'none') continue;
        if (cue.word === clauses.modals.ought && INVITED.test(text.slice(end))) continue;
        hits.push({ ...cue, start, end });
      }
      return {
        text,
        clauses: clausesOf(text),
        hits,
        starts: new Set(hits.map(({ start }) => start))
      };
    };
  }
);

const bisectHits = bisector(({ start }: Hit) => start).left;

/** The cues that begin in [start, end); none reaches over the end of a clause. */
export function cuesWithin({ hits }: CuedSentence, start: number, end: number): Hit[] {
  const first = bisectHits(hits, start);
  let last = first;
  while (last < hits.length && hits[last]!.start < end) last += 1;
  return hits.slice(first, last);
}

/** Whether a cue lies within a clause. */
export function hasCue({ hits }: CuedSentence, { start, end }: Clause): boolean {
  const next = hits[bisectHits(hits, start)];
  return next !== undefined && next.start < end;
}
