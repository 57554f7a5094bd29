import type { Clause } from './clauses.ts';
import { hasCue, type CuedSentence } from './cues.ts';
import type { Head } from './heads.ts';

/**
 * The subject of a sentence: who or what, in which clause, and where its predicate begins there. It is `elided` before
 * a verb, and `absent` where there is no predicate either: 各位代表：
 */
export interface Subject {
  kind: 'actor' | 'thing' | 'elided' | 'absent';
  /** As printed; null unless an actor is. */
  name: string | null;
  clause: number;
  end: number;
}

/**
 * The subject of the first clause that is no introduction; where that is a thing or left out, a later actor counts
 * that speaks for itself (不存在…，双方反对…).
 * @param speaks whether a cue follows an offset, adverbs apart.
 */
export function findSubject(
  sentence: CuedSentence,
  readHead: (sentence: CuedSentence, clause: Clause) => Head,
  speaks: (sentence: CuedSentence, at: number) => boolean
): Subject {
  let first: Subject | null = null;
  for (const [at, clause] of sentence.clauses.entries()) {
    if (first && !hasCue(sentence, clause)) continue;
    const head = readHead(sentence, clause);
    if (head.kind === 'introduction') continue;
    if (head.kind === 'actor') {
      if (first && !speaks(sentence, head.end)) continue;
      return { kind: 'actor', name: head.name, clause: at, end: head.end };
    }
    if (first) continue;
    const kind = head.kind === 'thing' ? 'thing' : 'elided';
    first = { kind, name: null, clause: at, end: head.end };
    if (kind === 'elided' && speaks(sentence, head.end)) return first;
  }
  const start = sentence.clauses[0]?.start ?? 0;
  return first ?? { kind: 'absent', name: null, clause: 0, end: start };
}
