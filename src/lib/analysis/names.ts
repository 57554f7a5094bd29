import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Named } from './candidates.ts';
import { createMatcher } from './matcher.ts';

/** What an unlisted name may begin with: 上海合作组织…, 中国…, 中俄…, 国际…, 全国…. */
export type AnchorKind = 'organisation' | 'place' | 'pair' | 'world' | 'national';

/** A listed name, or a word that unlisted names begin with, or both; half-open [start, end). */
export interface Hit {
  start: number;
  end: number;
  named: Named | null;
  anchor: AnchorKind | null;
}

export interface NameIndex {
  /** Listed names and anchors, longest first; a name inside a guard word (中国 in 发展中国家) is none. */
  find(text: string): Hit[];
  /** What a whole title or quoted name is listed as. */
  lookup(title: string): Named | null;
  /** Puts organisations' canonical names for their aliases, so that spellings of one title meet. */
  normalise(title: string): string;
}

const ANCHORS: [AnchorKind, string[]][] = [
  ['pair', patterns.pairs],
  ['world', patterns.world],
  ['national', patterns.national]
];

const isLatin = (text: string, at: number) => /[A-Za-z0-9]/.test(text.charAt(at));

/**
 * @param defined short forms that the document itself defines.
 */
export function indexNames(lexicon: Lexicon, defined: ReadonlyMap<string, Named>): NameIndex {
  const entries = new Map<string, { named: Named | null; anchor: AnchorKind | null }>();
  for (const [surface, named] of defined) entries.set(surface, { named, anchor: anchorOf(named) });
  for (const { name, en, kind, aliases, date } of lexicon.names) {
    const named: Named = { name, gloss: en, kind, date: date ?? null };
    for (const surface of [name, ...aliases])
      if (!entries.has(surface)) entries.set(surface, { named, anchor: anchorOf(named) });
  }
  for (const [anchor, words] of ANCHORS)
    for (const word of words) {
      const entry = entries.get(word);
      entries.set(word, { named: entry?.named ?? null, anchor });
    }
  for (const guard of patterns.guards)
    if (!entries.has(guard)) entries.set(guard, { named: null, anchor: null });

  const surfaces = [...entries.keys()];
  const match = createMatcher(surfaces);
  const find = (text: string): Hit[] =>
    match(text).flatMap(({ index, start, end }) => {
      const { named, anchor } = entries.get(surfaces[index]!)!;
      if (!named && !anchor) return [];
      const cutsWord =
        (isLatin(text, start) && isLatin(text, start - 1)) ||
        (isLatin(text, end - 1) && isLatin(text, end));
      return cutsWord ? [] : [{ start, end, named, anchor }];
    });
  const normalise = (title: string) => {
    let at = 0;
    let normal = '';
    for (const { start, end, named } of find(title)) {
      if (named?.kind !== 'organisation') continue;
      normal += title.slice(at, start) + named.name;
      at = end;
    }
    return (normal + title.slice(at)).replace(/\s+/g, '');
  };
  return {
    find,
    normalise,
    lookup: (title) => entries.get(title)?.named ?? entries.get(normalise(title))?.named ?? null
  };
}

function anchorOf({ kind }: Named): AnchorKind | null {
  return kind === 'organisation' || kind === 'place' ? kind : null;
}
