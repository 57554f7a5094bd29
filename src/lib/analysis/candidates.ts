import type { ReferenceKind } from './contract.ts';

/** What is known of a named thing apart from where it is mentioned. */
export interface Named {
  name: string;
  gloss: string | null;
  kind: ReferenceKind;
  /** EDTF. */
  date: string | null;
}

/** A stretch of reading text, half-open [start, end), that may be a mention of `named`. */
export interface Candidate {
  start: number;
  end: number;
  named: Named;
}

/** Keeps the leftmost of overlapping candidates, of those the longest, of equals the first given. */
export function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of sorted) {
    if (candidate.start < end) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}

/** Leaves out the candidates that touch a stretch of `taken`; both are sorted and each is free of overlaps. */
export function outside<T extends { start: number; end: number }>(
  candidates: readonly T[],
  taken: readonly { start: number; end: number }[]
): T[] {
  let at = 0;
  return candidates.filter(({ start, end }) => {
    while (at < taken.length && taken[at]!.end <= start) at += 1;
    const next = taken[at];
    return !next || next.start >= end;
  });
}
