import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { ReferenceKind } from './contract.ts';
import type { DatedSpan } from './dates.ts';

const VERBS = patterns.dating.join('|');
/** What may stand between a date and what it dates: 签署的, 在杜尚别签署的, 在喀山举办国际赛事, ，中国发布. */
const DATES = new RegExp(
  `^[^，。；]{0,40}(?:${VERBS})(?:的|了)?[^，。；：、的]{0,10}$|^[^。；]{0,50}(?:${VERBS})的$|^，[^，。；的]{0,40}(?:${VERBS})了?$`
);
const ADJACENT = /^的?\s*$/;
/** What may stand between two names that share a date. */
const JOINS = /^》?(?:[和与及、]|以及)?《?$/;
const REACH = 60;
const PERIOD = /^[0-9-]+\/[0-9-]+$/;

/**
 * The dates that a sentence gives to instruments and events: 2001年7月16日签署的《…》, 2015年《…》, 2023年举办的…博览会;
 * where it gives none, the period in the name itself.
 * @param found the sentence's candidates, sorted by start, outer before inner.
 * @param dates sorted.
 * @returns EDTF by candidate.
 */
export function dateNames(
  text: string,
  found: readonly Candidate[],
  dates: readonly DatedSpan[]
): Map<Candidate, string> {
  const dated = new Map<Candidate, string>();
  if (dates.length === 0) return dated;
  let next = 0;
  const previous = new Map<ReferenceKind, Candidate>();
  found.forEach((candidate, at) => {
    const { start, named } = candidate;
    if (named.kind !== 'instrument' && named.kind !== 'event') return;
    while (next < dates.length && dates[next]!.end <= start) next += 1;
    const value =
      dateBefore(text, candidate, dates[next - 1], previous.get(named.kind)) ??
      sharedDate(text, start, previous.get(named.kind), dated) ??
      periodIn(candidate, found.slice(at + 1, at + 4), dates.slice(next, next + 4));
    if (value) dated.set(candidate, value);
    previous.set(named.kind, candidate);
  });
  return dated;
}

function dateBefore(
  text: string,
  { start, named }: Candidate,
  date: DatedSpan | undefined,
  previous: Candidate | undefined
): string | null {
  if (!date || start - date.end > REACH) return null;
  if (previous && previous.start > date.end && previous.end <= start) return null;
  const between = text.slice(date.end, start).replace(/[《〈“]$/, '');
  const isPeriodOf = named.kind === 'instrument' && date.value.includes('/');
  const dates = ADJACENT.test(between) ? !isPeriodOf : DATES.test(between);
  return dates ? date.value : null;
}

function sharedDate(
  text: string,
  start: number,
  previous: Candidate | undefined,
  dated: ReadonlyMap<Candidate, string>
): string | null {
  if (!previous || previous.end > start) return null;
  return JOINS.test(text.slice(previous.end, Math.min(start, previous.end + 6)))
    ? (dated.get(previous) ?? null)
    : null;
}

function periodIn(
  { start, end }: Candidate,
  following: readonly Candidate[],
  dates: readonly DatedSpan[]
): string | null {
  const inner = following.filter((other) => other.end <= end);
  const period = dates.find(
    (date) =>
      date.start >= start &&
      date.end <= end &&
      PERIOD.test(date.value) &&
      !inner.some((other) => other.start <= date.start && date.end <= other.end)
  );
  return period?.value ?? null;
}
