import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { ReferenceKind } from './contract.ts';
import { parseNumeral } from './numerals.ts';

/** What a numbered name is made from: `$1` and `$2` in its name and gloss stand for numerals, `$1th` for an ordinal. */
interface Template {
  name: string;
  en: string;
  kind: string;
}

const SERIES = patterns.series.map(({ cue, pattern, ...template }) => ({
  cue,
  pattern: new RegExp(pattern, 'g'),
  template
}));
const LISTS = patterns.lists.map(({ cue, pattern, item, ...template }) => ({
  cue,
  pattern: new RegExp(pattern, 'g'),
  item: new RegExp(item, 'g'),
  template
}));

/** 1st, 2nd, 11th, 23rd. */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

function fill({ name, en, kind }: Template, numerals: readonly string[]): Candidate['named'] {
  const write = (template: string, spell: (numeral: string, isOrdinal: boolean) => string) =>
    template.replace(/\$([12])(th)?/g, (_, group: string, th?: string) =>
      spell(numerals[Number(group) - 1] ?? '', th !== undefined)
    );
  const gloss = write(en, (numeral, isOrdinal) => {
    const value = parseNumeral(numeral);
    return value === null ? numeral : isOrdinal ? ordinal(value) : String(value);
  });
  return {
    name: write(name, (numeral) => numeral),
    gloss,
    kind: kind as ReferenceKind,
    date: null
  };
}

/** Names that come numbered and are told apart by the number: 安理会第2231号决议, 十九届六中全会. */
export function findSeries(text: string): Candidate[] {
  return [
    ...SERIES.filter(({ cue }) => text.includes(cue)).flatMap(({ pattern, template }) =>
      Array.from(text.matchAll(pattern), ({ 0: whole, index, ...groups }) => ({
        start: index,
        end: index + whole.length,
        named: fill(template, [groups[1]!, groups[2] ?? ''])
      }))
    ),
    ...findLists(text)
  ];
}

/**
 * Several of a series told in one: 安理会第2712、2720和2728号决议, 十八届三中、四中全会. The first begins with the list,
 * the last one ends with it.
 */
function findLists(text: string): Candidate[] {
  return LISTS.filter(({ cue }) => text.includes(cue)).flatMap(({ pattern, item, template }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const list = match.groups!.items!;
      const from = match.index + match[0].indexOf(list);
      const end = match.index + match[0].length;
      const shared = match.slice(1).filter((group) => group !== undefined && group !== list);
      return [...list.matchAll(item)].map(({ 0: own, 1: numeral, index }, at, all) => ({
        start: at === 0 ? match.index : from + index,
        end: at === all.length - 1 ? end : from + index + own.length,
        named: fill(template, [...shared, numeral!])
      }));
    })
  );
}
