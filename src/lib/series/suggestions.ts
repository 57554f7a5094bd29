import type { PassageIndex } from './passages.ts';

/** A term or name that a search may mean. */
export interface Suggestion {
  kind: 'term' | 'name';
  id: string;
  gloss: string | null;
  count: number;
}

/**
 * Everything that can be suggested, most frequent first; a name hides the term of the same words.
 * @param copies whether later copies count.
 */
export function suggestions(
  { behind, glosses, repeated }: PassageIndex,
  copies: boolean
): Suggestion[] {
  const left = new Set(copies ? [] : repeated);
  const of = (kind: 'term' | 'name') =>
    Object.entries(behind[kind]).map(([id, rows]) => ({
      kind,
      id,
      gloss: Object.hasOwn(glosses, id) ? (glosses[id] ?? null) : null,
      count: rows.filter((row) => !left.has(row)).length
    }));
  const terms = of('term').filter(({ id }) => !Object.hasOwn(behind.name, id));
  return [...of('name'), ...terms].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/**
 * The suggestions for what is typed, in Chinese or English: those that begin with it, then those that contain it.
 * @param all most frequent first.
 */
export function suggest(all: readonly Suggestion[], typed: string, limit: number): Suggestion[] {
  const query = typed.trim().toLowerCase();
  if (query === '') return all.slice(0, limit);
  const begins: Suggestion[] = [];
  const contains: Suggestion[] = [];
  for (const each of all) {
    const texts = [each.id.toLowerCase(), each.gloss?.toLowerCase() ?? ''];
    if (texts.some((text) => text.startsWith(query))) begins.push(each);
    else if (texts.some((text) => text.includes(query))) contains.push(each);
  }
  return [...begins, ...contains].slice(0, limit);
}
