import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { createMatcher } from './matcher.ts';

/** A part of a sentence, half-open [start, end), that says nothing by itself. */
export interface Formula {
  start: number;
  end: number;
}

export type FormulaFinder = (text: string) => Formula[];

const PARTICLES = [...'的了着和与及或等并将是之其所于在'];
const DIGIT = /[0-9０-９]/;
/** Days, months and years, and numbers at all. */
const NUMERIC = /[0-9０-９]+[年月日至—―－–-]*|[年月日](?=[0-9０-９])/g;

/** Finds the lexicon's formulas. */
export const createListed = builtOnce(({ stopWords, positions, actors, clauses, names }: Lexicon) =>
  createMatcher([
    ...PARTICLES,
    ...stopWords,
    ...Object.values(positions).flat(),
    ...actors.names,
    ...clauses.adverbs,
    ...clauses.introductions,
    ...clauses.adjuncts,
    ...clauses.determiners,
    ...names.flatMap(({ name, aliases }) => [name, ...aliases])
  ])
);

/**
 * Makes a finder of what says nothing by itself, by start: small words, cues, actors, names, dates.
 * @param own the names and actors of the document.
 */
export function createFormulaFinder(lexicon: Lexicon, own: Iterable<string>): FormulaFinder {
  const listed = createListed(lexicon);
  const named = createMatcher(own);
  return (text) => {
    const numbers = DIGIT.test(text) ? text.matchAll(NUMERIC) : [];
    const formulas: Formula[] = [...named(text), ...listed(text)];
    for (const { 0: numeral, index } of numbers)
      formulas.push({ start: index, end: index + numeral.length });
    return formulas.sort((a, b) => a.start - b.start);
  };
}
