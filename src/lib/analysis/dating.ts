import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { DatedSpan } from './dates.ts';

const VERBS = patterns.dating.join('|');
/** What may stand between a date and what it dates: nothing, 签署的, 在杜尚别签署的, 在喀山举办国际赛事. */
const DATES = new RegExp(`^的?$|^[^，。；]{0,40}(?:${VERBS})(?:的|了)?[^，。；：、的]{0,10}$`);
/** What may stand between two names that share a date. */
const JOINS = /^》?(?:[和与及、]|以及)?《?$/;
const REACH = 60;

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
  let next = 0;
  let previous: Candidate | null = null;
  found.forEach((candidate, at) => {
    const { start, named } = candidate;
    if (named.kind !== 'instrument' && named.kind !== 'event') return;
    while (next < dates.length && dates[next]!.end <= start) next += 1;
    const value =
      dateBefore(text, start, dates[next - 1], previous) ??
      sharedDate(text, candidate, previous, dated) ??
      periodIn(candidate, found.slice(at + 1, at + 4), dates.slice(next, next + 4));
    if (value) dated.set(candidate, value);
    previous = candidate;
  });
  return dated;
}

function dateBefore(
  text: string,
  start: number,
  date: DatedSpan | undefined,
  previous: Candidate | null
): string | null {
  if (!date || start - date.end > REACH) return null;
  if (previous && previous.start > date.end && previous.end <= start) return null;
  const between = text.slice(date.end, start).replace(/[《〈“]$/, '');
  return DATES.test(between) ? date.value : null;
}

function sharedDate(
  text: string,
  { start, named }: Candidate,
  previous: Candidate | null,
  dated: ReadonlyMap<Candidate, string>
): string | null {
  if (!previous || previous.end > start || previous.named.kind !== named.kind) return null;
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
      date.value.includes('/') &&
      !inner.some((other) => other.start <= date.start && date.end <= other.end)
  );
  return period?.value ?? null;
}
