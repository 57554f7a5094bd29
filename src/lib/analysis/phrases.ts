import type { ReferenceKind } from './contract.ts';
import type { Segmenter } from './reading.ts';

const VERBAL = /^v/;

/**
 * Makes a test of whether a run of words can be a term and is no sentence in small: a name stands at its head only
 * (not 代表国务院), no verb follows a body (not 中国共产党领导), and after a place one comes last (京津冀协同发展, not 澳门发展经济).
 * @param verbs what dictionaries take for nouns.
 * @param kindOf of a name; undefined for other words.
 */
export function createPhraseTest(
  { lookup }: Pick<Segmenter, 'lookup'>,
  verbs: ReadonlySet<string>,
  kindOf: (word: string) => ReferenceKind | undefined
): (words: readonly string[]) => boolean {
  const isVerbal = (word: string) => verbs.has(word) || VERBAL.test(lookup(word)?.tag ?? '');
  return ([first, ...others]) => {
    if (first === undefined || others.some((word) => kindOf(word) !== undefined)) return false;
    const kind = kindOf(first);
    if (kind === 'organisation' || kind === 'person') return !isVerbal(others[0] ?? '');
    return kind !== 'place' || !others.slice(0, -1).some(isVerbal);
  };
}
