import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate, Named } from './candidates.ts';
import { createMatcher } from './matcher.ts';

const { heads, bare, leads, before } = patterns.shortForms;
const findHeads = createMatcher(heads);
const BARE = new Set(bare);
const LEAD = new RegExp(`(?:${leads.join('|')})[一-九两份项个部]{0,2}$`);
const FREE = new RegExp(`(?:^|[，。；：、（“\\s]|${before.join('|')})$`);
const LONGEST = 12;
/** How many instruments back a short form may reach. */
export const RECALL = 8;

/** How many characters `text` up to `end` shares with the end of `name`. */
function sharedTail(text: string, end: number, name: string): number {
  let length = 0;
  while (
    length < LONGEST &&
    length < name.length &&
    length < end &&
    text.charAt(end - 1 - length) === name.charAt(name.length - 1 - length)
  )
    length += 1;
  return length;
}

/** The head word that a title ends in; null where it is longer than a short form or ends in none. */
export function headOf(title: string): string | null {
  return heads.findLast((head) => title.endsWith(head)) ?? null;
}

/** Whether a title may be nothing but the end of a longer one: 《条约》, 《合作备忘录》. */
export const isShortTitle = (title: string): boolean => title.length <= 6 && headOf(title) !== null;

const endingIn = (head: string, names: readonly Named[]): Named | undefined =>
  names.findLast(({ name }) => name.endsWith(head));

/** The instruments that a sentence can lean on, oldest first. */
export interface Antecedents {
  /** Named before in the same paragraph. */
  paragraph: readonly Named[];
  /** Named in the paragraph before it: only 该 and its like reach as far. */
  before: readonly Named[];
}

/**
 * Short forms of instruments: 该声明, 上述协定, and, after a word that leaves no room for a modifier, 条约 or 全面协议.
 * Each is joined to the nearest instrument before it whose name ends so.
 * @param found the sentence's candidates, sorted by start.
 */
export function findShortForms(
  text: string,
  found: readonly Candidate[],
  { paragraph, before: far }: Antecedents
): Candidate[] {
  const instruments = found.filter(({ named }) => named.kind === 'instrument');
  if (instruments.length + paragraph.length + far.length === 0) return [];
  let next = 0;
  return findHeads(text).flatMap(({ start, end }) => {
    while (next < instruments.length && instruments[next]!.end <= start) next += 1;
    const here = instruments.slice(Math.max(0, next - RECALL), next).map(({ named }) => named);
    const near = [...paragraph, ...here];
    const head = text.slice(start, end);
    const antecedent = endingIn(head, near) ?? endingIn(head, far);
    if (!antecedent) return [];
    const shared = Math.max(head.length, sharedTail(text, end, antecedent.name));
    const from = end - shared;
    const context = text.slice(Math.max(0, from - 5), from);
    const lead = LEAD.exec(context);
    if (lead) return [{ start: from - lead[0].length, end, named: antecedent }];
    const isLong = shared > head.length && shared >= 4;
    const isFree = (isLong || BARE.has(head)) && FREE.test(context) && near.includes(antecedent);
    return isFree ? [{ start: from, end, named: antecedent }] : [];
  });
}
