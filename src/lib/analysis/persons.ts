import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate, Named } from './candidates.ts';
import { createMatcher } from './matcher.ts';
import type { Hit } from './names.ts';

const findOffices = createMatcher(patterns.offices);
const EDGE = `(?=$|[\\s，。；：、！？（）“”《》]|${patterns.beside.join('|')})`;
const FOREIGN = new RegExp(
  `[\\s\\u3000]*([${patterns.transliteration}]{2,8}(?:[·－-][${patterns.transliteration}]{1,8})*?)${EDGE}`,
  'y'
);
const CHINESE = new RegExp(
  `[\\s\\u3000]*([${patterns.surnames}][\\u4e00-\\u9fff]{1,2}?)${EDGE}`,
  'y'
);

const PART = `[${patterns.transliteration}]{1,8}`;
const EDGE_BEFORE = `(?<=^|[\\s，。；：、（“]|${[...patterns.beside, ...patterns.meets].join('|')})`;
/** 迪尔玛·罗塞夫女士 needs no office. */
const ADDRESSED = new RegExp(
  `${EDGE_BEFORE}${PART}(?:·${PART})+(?=${patterns.addressed.join('|')})`,
  'g'
);

function nameAt(text: string, at: number, pattern: RegExp): { start: number; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  return { start: end - match[1]!.length, end };
}

const plain = (name: string): Named => ({ name, gloss: null, kind: 'person', date: null });

/**
 * Persons that nobody listed, by the office before their name (哈萨克斯坦共和国总理马明) or the form of address behind it.
 * A name of Chinese form needs a country or an organisation before the office.
 */
export function findPersons(text: string, hits: readonly Hit[]): Candidate[] {
  return [...findInOffice(text, hits), ...findAddressed(text)];
}

function findAddressed(text: string): Candidate[] {
  if (!text.includes('·')) return [];
  return Array.from(text.matchAll(ADDRESSED), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    named: plain(name)
  }));
}

function findInOffice(text: string, hits: readonly Hit[]): Candidate[] {
  const offices = findOffices(text);
  if (offices.length === 0) return [];
  const holders = new Set(hits.flatMap(({ end, named }) => (named ? [end] : [])));
  const listed = new Map(
    hits.flatMap(({ named }) => (named?.kind === 'person' ? [[named.name, named] as const] : []))
  );
  return offices.flatMap(({ start: office, end: at }) => {
    const found =
      nameAt(text, at, FOREIGN) ?? (holders.has(office) ? nameAt(text, at, CHINESE) : null);
    if (!found) return [];
    const name = text.slice(found.start, found.end);
    const part = name.split(/[·－-]/).find((piece) => listed.has(piece));
    return [{ ...found, named: (part && listed.get(part)) || plain(name) }];
  });
}
