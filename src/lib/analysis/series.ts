import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { ReferenceKind } from './contract.ts';
import { parseNumeral } from './numerals.ts';

const SERIES = patterns.series.map(({ cue, pattern, name, en, kind }) => ({
  cue,
  pattern: new RegExp(pattern, 'g'),
  name,
  en,
  kind: kind as ReferenceKind
}));

/** 1st, 2nd, 11th, 23rd. */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** Names that come numbered and are told apart by the number: 安理会第2231号决议, 十九届六中全会. */
export function findSeries(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { cue, pattern, name, en, kind } of SERIES) {
    if (!text.includes(cue)) continue;
    for (const match of text.matchAll(pattern)) {
      const fill = (template: string, write: (numeral: string, isOrdinal: boolean) => string) =>
        template.replace(/\$([12])(th)?/g, (_, group: string, th?: string) =>
          write(match[Number(group)] ?? '', th !== undefined)
        );
      const gloss = fill(en, (numeral, isOrdinal) => {
        const value = parseNumeral(numeral);
        return value === null ? numeral : isOrdinal ? ordinal(value) : String(value);
      });
      const named = { name: fill(name, (numeral) => numeral), gloss, kind, date: null };
      found.push({ start: match.index, end: match.index + match[0].length, named });
    }
  }
  return found;
}
