import { cohesionDips } from './cohesion.ts';
import { relabel } from './labels.ts';
import type { Division } from './outline.ts';
import type { Part } from './parts.ts';

/** What speaks for an inferred opening of a section. */
export type Evidence = 'preface' | 'list' | 'cohesion' | 'start';

export interface Inference {
  /** The part that opens the section. */
  part: number;
  label: string;
  evidence: Evidence[];
}

/** Numbers that the document skips and whose place the text does not show. */
export interface Unplaced {
  /** The part that holds the next printed heading. */
  part: number;
  labels: string[];
}

export interface Completed {
  divisions: Division[];
  inferred: Inference[];
  unplaced: Unplaced[];
  /** Sections without any printed heading were read from the text. */
  unprinted: boolean;
}

/** …声明如下：, 达成共识如下：the formula that closes a preface. */
const PREFACE_END = /(?:如下|以下[^。，：:]{0,12})[：:]$/;
/** A list that has just closed counts as much as half of the deepest dip in cohesion. */
const LIST_WEIGHT = 0.5;
const FEWEST_PARAGRAPHS = 24;
const MOST_SECTIONS = 12;

interface Gap {
  /** The part before which a section may open. */
  part: number;
  dip: number;
  afterList: boolean;
}

/** The places between paragraphs; a list belongs to the paragraph before it. */
function readGaps(parts: readonly Part[]): Gap[] {
  const starts: number[] = [];
  const texts: string[] = [];
  const afterList: boolean[] = [];
  let inList = false;
  parts.forEach(({ kind, text }, at) => {
    if (kind === 'heading') return;
    if (kind === 'item' && texts.length > 0) {
      inList = true;
      texts[texts.length - 1] += text;
      return;
    }
    starts.push(at);
    texts.push(text);
    afterList.push(inList);
    inList = false;
  });
  const dips = cohesionDips(texts);
  return starts.map((part, at) => ({ part, dip: dips[at]!, afterList: afterList[at]! }));
}

/**
 * Picks the `count` places where a new section most likely opens, some paragraphs from the
 * others and from both ends where the stretch is long enough for that.
 */
function pickGaps(gaps: readonly Gap[], count: number): Gap[] {
  const distance = Math.min(3, Math.max(1, Math.floor(gaps.length / (2 * (count + 1)))));
  const deepest = gaps.reduce((most, { dip }) => Math.max(most, dip), Number.MIN_VALUE);
  const score = ({ dip, afterList }: Gap) => dip / deepest + (afterList ? LIST_WEIGHT : 0);
  const ranked = gaps
    .map((gap, at) => ({ gap, at, score: score(gap) }))
    .slice(distance, gaps.length - distance + 1)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const taken = new Set<number>();
  for (const { at } of ranked) {
    if (taken.size === count) break;
    const crowded = [...Array(2 * distance - 1).keys()].some((step) =>
      taken.has(at + step - distance + 1)
    );
    if (!crowded) taken.add(at);
  }
  return [...taken].sort((a, b) => a - b).map((at) => gaps[at]!);
}

const evidenceOf = (gap: Gap): Evidence[] => [
  ...(gap.afterList ? (['list'] as const) : []),
  ...(gap.dip > 0 ? (['cohesion'] as const) : [])
];

function inferredDivision(model: Division, number: number, label: string, from: number): Division {
  return { ...model, number, label, heading: 'inferred', title: null, from };
}

/** Puts the skipped headings before `printed` into the stretch of `before`, as far as the text shows their place. */
function fill(
  before: Division,
  printed: Division,
  numbers: readonly number[],
  parts: readonly Part[],
  gaps: readonly Gap[]
): { divisions: Division[]; inferred: Inference[] } | null {
  const labels = numbers.map((number) => relabel(printed.label, number));
  if (!labels.every((label) => label !== null)) return null;
  const within = gaps.filter(({ part }) => part >= before.from && part < before.to);
  const formula = within.findIndex(({ part }) => PREFACE_END.test(parts[part]!.text));
  const isOpening = before.heading === 'none';
  const prefaced = isOpening && formula !== -1 && formula + 1 < within.length;
  const body = within.slice(prefaced ? formula + 1 : 0);
  const cuts = pickGaps(body, isOpening ? numbers.length - 1 : numbers.length);
  const inferred: Inference[] = [];
  if (isOpening && body[0])
    inferred.push({ part: body[0].part, label: '', evidence: [prefaced ? 'preface' : 'start'] });
  for (const cut of cuts) inferred.push({ part: cut.part, label: '', evidence: evidenceOf(cut) });
  if (inferred.length !== numbers.length) return null;
  inferred.forEach((inference, at) => (inference.label = labels[at]!));
  const opened = inferred.map(({ part }, at) =>
    inferredDivision(
      printed,
      numbers[at]!,
      labels[at]!,
      at === 0 && isOpening && !prefaced ? before.from : part
    )
  );
  const kept = isOpening && !prefaced ? [] : [before];
  const divisions = [...kept, ...opened].map((division, at, all) => ({
    ...division,
    to: all[at + 1]?.from ?? before.to
  }));
  return { divisions, inferred };
}

/**
 * Divides a document that prints no heading where its vocabulary changes most (TextTiling): the longest
 * stretch is divided at its deepest dip until there are enough.
 */
function divideByCohesion(whole: Division, gaps: readonly Gap[]): Division[] {
  const count = Math.min(Math.round(Math.sqrt(gaps.length)), MOST_SECTIONS);
  const stretches: Gap[][] = [[...gaps]];
  while (stretches.length < count) {
    const longest = stretches.reduce((a, b) => (b.length > a.length ? b : a));
    const [cut] = pickGaps(longest, 1);
    if (!cut) break;
    const at = longest.indexOf(cut);
    stretches.splice(stretches.indexOf(longest), 1, longest.slice(0, at), longest.slice(at));
  }
  const starts = stretches.map((stretch, at) => (at === 0 ? whole.from : stretch[0]!.part));
  return starts.map((from, at) => ({
    ...whole,
    label: String(at + 1),
    heading: 'inferred',
    from,
    to: starts[at + 1] ?? whole.to
  }));
}

/** What an excerpt leaves out is not lost. */
const EXCERPT = /节选|摘[编录要]/;

/** Finds the headings that a document lost, by its numbering and by its text. */
export function completeDivisions(
  divisions: readonly Division[],
  parts: readonly Part[],
  title: string | null = null
): Completed {
  const result: Completed = { divisions: [], inferred: [], unplaced: [], unprinted: false };
  let read: Gap[] | null = null;
  const gaps = () => (read ??= readGaps(parts));
  const [whole] = divisions;
  if (whole && divisions.length === 1 && whole.heading === 'none') {
    const places = gaps();
    result.unprinted = places.length >= FEWEST_PARAGRAPHS;
    result.divisions = result.unprinted ? divideByCohesion(whole, places) : [whole];
    return result;
  }
  const keyOf = (style: string | null, number: number) => `${style} ${number}`;
  const printed = new Set(
    parts.flatMap(({ heading }) =>
      heading && heading.number !== null ? keyOf(heading.style, heading.number) : []
    )
  );
  if (title !== null && EXCERPT.test(title)) return { ...result, divisions: [...divisions] };
  let last: Division | null = null;
  for (const division of divisions) {
    const before = result.divisions.at(-1);
    const { number, style } = division;
    const follows = last !== null && last.style === style;
    const expected = follows ? (last?.number ?? 0) + 1 : 1;
    // Among sections of several levels, the number before may stand a level up: 第二节, 第三章.
    const isPrinted = number !== null && !follows && printed.has(keyOf(style, number - 1));
    if (number !== null && number > expected && !isPrinted) {
      const numbers = Array.from({ length: number - expected }, (_, at) => expected + at);
      const filled = before ? fill(before, division, numbers, parts, gaps()) : null;
      if (filled) {
        result.divisions.splice(-1, 1, ...filled.divisions);
        result.inferred.push(...filled.inferred);
      } else {
        const labels = numbers.map(
          (missing) => relabel(division.label, missing) ?? String(missing)
        );
        result.unplaced.push({ part: division.from, labels });
      }
    }
    result.divisions.push(division);
    if (number !== null) last = division;
  }
  return result;
}
