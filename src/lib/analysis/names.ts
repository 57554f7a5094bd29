import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Named } from './candidates.ts';
import type { Definition } from './definitions.ts';
import { createMatcher } from './matcher.ts';
import { indexMisprints } from './near-names.ts';

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
  /** What an unlisted name is listed as after all, as it stands or but for one wrong character. */
  settle(named: Named): Named;
  /** Puts organisations' canonical names for their aliases, so that spellings of one title meet. */
  normalise(title: string): string;
}

const ANCHORS: [AnchorKind, string[]][] = [
  ['pair', patterns.pairs],
  ['world', patterns.world],
  ['national', patterns.national]
];

const FOLLOWERS: Readonly<Record<string, string>> = patterns.followers;

/** Whether [start, end) is a part of a longer word: 科技部 in 科技部长, WTO in WTOs. */
function cutsWord(text: string, start: number, end: number): boolean {
  const followers = FOLLOWERS[text.charAt(end - 1)];
  return (
    (isLatin(text, start) && isLatin(text, start - 1)) ||
    (isLatin(text, end - 1) && isLatin(text, end)) ||
    (followers !== undefined && end < text.length && followers.includes(text.charAt(end)))
  );
}

const isLatin = (text: string, at: number) => /[A-Za-z0-9]/.test(text.charAt(at));

/**
 * @param defined short forms that the document itself defines.
 */
export function indexNames(lexicon: Lexicon, defined: readonly Definition[]): NameIndex {
  const entries = new Map<string, { named: Named | null; anchor: AnchorKind | null }>();
  const titles = new Map<string, Named>();
  for (const { short, named, isTitle } of defined)
    if (isTitle) titles.set(short, named);
    else entries.set(short, { named, anchor: anchorOf(named) });
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

  const match = createMatcher(entries.keys());
  const found = [...entries.values()];
  const find = (text: string): Hit[] => {
    const hits: Hit[] = [];
    for (const { index, start, end } of match(text)) {
      const { named, anchor } = found[index]!;
      if ((named || anchor) && !cutsWord(text, start, end))
        hits.push({ start, end, named, anchor });
    }
    return hits;
  };
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
  const correct = indexMisprints(
    [...entries.values()].flatMap(({ named }) =>
      named?.kind === 'event' || named?.kind === 'organisation' ? [named] : []
    )
  );
  return {
    find,
    normalise,
    settle: (named) => entries.get(named.name)?.named ?? correct(named.name) ?? named,
    lookup: (title) =>
      titles.get(title) ?? entries.get(title)?.named ?? entries.get(normalise(title))?.named ?? null
  };
}

function anchorOf({ kind }: Named): AnchorKind | null {
  return kind === 'organisation' || kind === 'place' ? kind : null;
}
