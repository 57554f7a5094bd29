/** A stretch of a sentence between two commas, half-open in its reading text. */
export interface Clause {
  start: number;
  end: number;
}

const CLAUSE_ENDS = new Set([...'，；：。！？,;:!?'].map((mark) => mark.charCodeAt(0)));

/** The clauses of a sentence, without what divides them. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !CLAUSE_ENDS.has(text.charCodeAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
