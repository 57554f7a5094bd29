import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { clausesOf } from './clauses.ts';
import { createMatcher } from './matcher.ts';

/** A past year at the head narrates: 2015年，推动达成…. */
const YEAR = /^(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年(?!底|内|前)/;

/**
 * Makes a test of whether a sentence without a subject tells what was done or what something is: it holds an aspect
 * (了, 已), a verdict in its first clause or at the head of a later one (是), or opens as an account does (预计).
 */
export const createStatementTest = builtOnce(
  ({ statements: { aspects, verdicts, openings, masks } }: Lexicon['clauses']) => {
    const words = [...aspects, ...verdicts, ...masks];
    const find = createMatcher(words);
    const isVerdict = (index: number) =>
      index >= aspects.length && index < aspects.length + verdicts.length;

    return (text: string): boolean => {
      if (YEAR.test(text) || openings.some((word) => text.startsWith(word))) return true;
      const clauses = clausesOf(text);
      const heads = new Set(clauses.map(({ start }) => start));
      const first = clauses[0]?.end ?? 0;
      return find(text).some(
        ({ index, start }) =>
          index < aspects.length || (isVerdict(index) && (start < first || heads.has(start)))
      );
    };
  }
);
