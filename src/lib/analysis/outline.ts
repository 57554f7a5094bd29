import type { OutlineEntry, Section } from './contract.ts';
import type { Part } from './parts.ts';
import { hull } from './spans.ts';

/** A section as a run of parts. */
export interface Division {
  label: string;
  heading: Section['heading'];
  title: string | null;
  number: number | null;
  style: string | null;
  /** Parts [from, to). */
  from: number;
  to: number;
}

const FEWEST = 4;
const MOST = 40;
/** A section of more parts than this that is a larger share of the document is divided where it can be. */
const LONG_SECTION = 80;
const LARGE_SHARE = 0.4;
/** Beyond this many, headings are entries of a list (a glossary, a law without chapters) and no sections. */
const TOO_MANY = 200;

/** The levels of the headings that a document uses, from the highest: rank → 1, 2, 3 … */
function readLevels(parts: readonly Part[]): Map<number, number> {
  const ranks = new Set(parts.flatMap(({ heading }) => heading?.rank ?? []));
  return new Map([...ranks].sort((a, b) => a - b).map((rank, at) => [rank, at + 1]));
}

/** The headings of a document in order, with their levels from 1; the title is none. */
export function readOutline(parts: readonly Part[]): OutlineEntry[] {
  const levels = readLevels(parts);
  return parts.flatMap(({ heading, spans }) =>
    heading
      ? {
          level: levels.get(heading.rank)!,
          label: heading.label,
          title: heading.title,
          span: hull(spans)
        }
      : []
  );
}

/** How far a number of sections is from a readable one; 0 from 4 to 40. */
function unreadability(sections: number): number {
  if (sections < FEWEST) return Math.log(FEWEST / sections);
  return sections > MOST ? Math.log(sections / MOST) : 0;
}

/** Whether something stands before the first section. */
const hasPreface = (parts: readonly Part[], [first = parts.length]: readonly number[]): boolean =>
  parts.slice(0, first).some(({ kind }) => kind !== 'heading');

/** Parts that open a section when headings down to `rank` do. A heading right above another opens none. */
function openings(parts: readonly Part[], rank: number): number[] {
  const opened: number[] = [];
  parts.forEach(({ heading }, at) => {
    if (!heading || heading.rank > rank) return;
    const previous = opened.at(-1);
    const last = previous === undefined ? null : parts[previous]?.heading;
    const barren =
      last &&
      last.rank < heading.rank &&
      parts.slice(previous! + 1, at).every((part) => part.heading);
    if (barren) opened.pop();
    opened.push(at);
  });
  return opened;
}

/** Whether one section holds so much of a long document that the others hardly show beside it. */
function isLopsided(opened: readonly number[], parts: readonly Part[]): boolean {
  const sizes = opened.map((at, index) => (opened[index + 1] ?? parts.length) - at);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return largest > LONG_SECTION && largest > LARGE_SHARE * parts.length;
}

/**
 * The openings at the highest level that gives a readable number of sections; at the next one where a single section
 * holds more than `LARGE_SHARE` of a long document and can be divided.
 */
function chooseOpenings(parts: readonly Part[]): number[] {
  let chosen: number[] = [];
  let least = Infinity;
  for (const rank of readLevels(parts).keys()) {
    const opened = openings(parts, rank);
    const distance = unreadability(opened.length + (hasPreface(parts, opened) ? 1 : 0));
    const divides = least === 0 && distance === 0 && isLopsided(chosen, parts);
    if ((distance < least && opened.length <= TOO_MANY) || divides) {
      least = distance;
      chosen = opened;
    }
  }
  return chosen;
}

/** Labels that stand under several headings are told apart by the label above: 三（一）, 四（一）. */
function labels(parts: readonly Part[], opened: readonly number[]): string[] {
  const own = opened.map((at) => parts[at]!.heading!);
  const seen = new Map<string, number>();
  for (const { label } of own) seen.set(label, (seen.get(label) ?? 0) + 1);
  const above: Heading[] = [];
  const paths = new Map<number, string>();
  parts.forEach(({ heading }, at) => {
    if (!heading) return;
    while (above.length > 0 && above.at(-1)!.rank >= heading.rank) above.pop();
    paths.set(at, (above.at(-1)?.label ?? '') + heading.label);
    above.push(heading);
  });
  return opened.map((at, index) => {
    const { label } = own[index]!;
    return (seen.get(label) ?? 0) > 1 ? (paths.get(at) ?? label) : label;
  });
}

type Heading = NonNullable<Part['heading']>;

/** Divides the parts into sections; they tile the document. */
export function divide(parts: readonly Part[]): Division[] {
  if (parts.length === 0) return [];
  const opened = chooseOpenings(parts);
  const names = labels(parts, opened);
  // Where only headings and title lines stand between two sections, they belong to the second.
  const starts = opened.map((at, index) => {
    const least = (opened[index - 1] ?? -1) + 1;
    let from = at;
    while (from > least && parts[from - 1]!.heading) from -= 1;
    return from;
  });
  const first = starts[0] ?? parts.length;
  const isPrefaced = hasPreface(parts, starts);
  const divisions: Division[] = opened.map((at, index) => {
    const { title, number, style } = parts[at]!.heading!;
    const from = index === 0 && !isPrefaced ? 0 : starts[index]!;
    const to = starts[index + 1] ?? parts.length;
    return { label: names[index]!, heading: 'printed', title, number, style, from, to };
  });
  if (!isPrefaced && divisions.length > 0) return divisions;
  const label = divisions.length > 0 ? '前言' : '全文';
  const opening: Division = {
    label,
    heading: 'none',
    title: null,
    number: null,
    style: null,
    from: 0,
    to: first
  };
  return [opening, ...divisions];
}
