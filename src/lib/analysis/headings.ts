import { group } from 'd3-array';
import verbFrames from '../lexicon/verb-frames.json' with { type: 'json' };
import { isHeadingWord } from './bare-headings.ts';
import type { Block } from './joins.ts';
import type { Label } from './labels.ts';
import { isEnded, isFullStopped } from './punctuation.ts';
import { sentenceEnds } from './sentences.ts';

/** A heading that a block begins with, or is. */
export interface Heading {
  style: string;
  rank: number;
  number: number | null;
  /** As printed. */
  label: string;
  title: string | null;
  /** Length of the heading in the block's text. */
  end: number;
}

export interface Headings {
  /** The heading of each block; null where it has none. */
  headings: (Heading | null)[];
  /** Blocks that are members of a numbered list. */
  listed: Set<number>;
  /** Blocks that are the title of the label on the line above. */
  titles: Set<number>;
}

const TITLE_LENGTH = 45;
const LINE_LENGTH = 80;
/** Chapters, articles and what stands above them are never list items. */
const LIST_RANK = 30;
const BARE_RANK = 40;
const ANNEX = 'annex';
/** What an annex holds ranks under it, and under all that the text before it holds. */
const ANNEX_RANK = 50;
/** Numbering that nothing else uses: one alone is a heading. */
const UNMISTAKABLE = /^(?:#|annex$|专栏$)/;
/** Parts on lines of their own are headings too, even where an excerpt leaves out those between them. */
const PART = /^[编篇章节]$/;
/** Parts whose title may stand on the line below. */
const TITLED_BELOW = new Set([ANNEX, '编', '篇', '章', '节']);

/** 背景：… */
const COLON_TITLE = /^[^，。；：]{1,20}：(?=.)/;
/** What begins so is a sentence and no title: 双方同意…. */
const SENTENCE = new RegExp(`^(?:${verbFrames.subjects.join('|')})`);

interface Candidate {
  block: number;
  label: Label;
  /** Where what may be its title ends: at a colon, or with its first sentence. */
  titleEnd: number;
  ownLine: boolean;
  hasBody: boolean;
}

function readCandidates(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, at) => {
    const { label, text } = block;
    if (!label) return;
    const ownLine = !isEnded(text) && text.length <= LINE_LENGTH;
    const colon = isFullStopped(text)
      ? COLON_TITLE.exec(text.slice(label.end, label.end + 30))
      : null;
    const titleEnd = colon
      ? label.end + colon[0].length
      : (sentenceEnds(text.slice(0, 400))[0] ?? text.length);
    const next = blocks[at + 1];
    const followed = next !== undefined && !next.matter && (next.label?.rank ?? 99) > label.rank;
    candidates.push({
      block: at,
      label,
      titleEnd,
      ownLine,
      hasBody: titleEnd < text.length || followed
    });
  });
  return candidates;
}

function partition<Each>(all: readonly Each[], test: (each: Each) => boolean): [Each[], Each[]] {
  const halves: [Each[], Each[]] = [[], []];
  for (const each of all) halves[test(each) ? 0 : 1].push(each);
  return halves;
}

const isUnmistakable = ({ label: { style }, ownLine }: Candidate) =>
  UNMISTAKABLE.test(style) || (PART.test(style) && ownLine);

const isOnly = ({ label: { number }, ownLine }: Candidate) => number === 1 && ownLine;

/** Keeps the candidates of one style that count on: 1, 2, 3 …, again from 1, or over a gap if they go on after it. */
function chains(candidates: readonly Candidate[]): Candidate[][] {
  if (candidates.every(isUnmistakable)) return [[...candidates]];
  const found: Candidate[][] = [];
  let chain: Candidate[] = [];
  candidates.forEach((candidate, at) => {
    const { number } = candidate.label;
    const last = chain.at(-1)?.label.number ?? null;
    const following = candidates[at + 1]?.label.number ?? null;
    if (number === null || (last !== null && number === last + 1)) {
      chain.push(candidate);
    } else if (number === 1 || (last === null && following === number + 1)) {
      chain = [candidate];
      found.push(chain);
    } else if (last !== null && number > last && following === number + 1) {
      chain.push(candidate);
    }
    if (chain.length === 1 && found.at(-1) !== chain) found.push(chain);
  });
  return found;
}

/** A list, not headings: most members have nothing under them, and a colon announces them or they are clauses. */
function isList(chain: readonly Candidate[], blocks: readonly Block[]): boolean {
  if (chain.some(({ label }) => label.rank < LIST_RANK)) return false;
  const bodiless = chain.filter(({ hasBody }) => !hasBody);
  if (bodiless.length * 2 <= chain.length) return false;
  const announced = /[:：]$/.test(blocks[(chain[0]?.block ?? 0) - 1]?.text.slice(-1) ?? '');
  const clauses = bodiless.filter(({ block }) => !isFullStopped(blocks[block]!.text));
  return announced || clauses.length * 2 >= bodiless.length;
}

function isTitled(
  { block, label, ownLine, hasBody, titleEnd }: Candidate,
  blocks: readonly Block[]
) {
  if (ownLine) return true;
  const isSentence = SENTENCE.test(blocks[block]!.text.slice(label.end));
  return hasBody && titleEnd <= TITLE_LENGTH && !isSentence;
}

function bareHeading(block: Block, rank: number): Heading {
  return {
    style: 'bare',
    rank,
    number: null,
    label: block.text,
    title: null,
    end: block.text.length
  };
}

/** Unnumbered headings rank under the numbered ones, but over those that most of them stand right above. */
function bareRank(headings: readonly (Heading | null)[], blocks: readonly Block[]): number {
  const below = blocks.flatMap(({ bare }, at) => (bare ? [headings[at + 1]?.rank ?? null] : []));
  const ranks = below.filter((rank) => rank !== null);
  return ranks.length * 2 > below.length ? Math.min(...ranks) - 0.5 : BARE_RANK;
}

/** The runs of one style: headings, and lists. */
interface Numbering {
  members: Candidate[];
  lists: Candidate[][];
}

function readNumbering(candidates: readonly Candidate[], blocks: readonly Block[]): Numbering {
  const [lists, runs] = partition(chains(candidates), (chain) => isList(chain, blocks));
  // Where others count on, one alone on its line is the only one of its kind under its heading.
  const isUsed = runs.some((run) => run.length > 1);
  const members = runs.filter(
    (run) => run.length > 1 || run.every((one) => isUnmistakable(one) || (isUsed && isOnly(one)))
  );
  return { members: members.flat(), lists };
}

const FEWEST_STATEMENTS = 4;

/**
 * Where a document has no other headings, a list of sentences that goes through most of it is its order: 声明如下：
 * 一、双方…。 二、双方….
 */
function promoteList(numberings: Numbering[], blocks: readonly Block[]): Numbering[] {
  if (blocks.some(({ bare }) => bare) || numberings.some(({ members }) => members.length > 0))
    return numberings;
  const order = numberings
    .flatMap(({ lists }) => lists)
    .find(
      (list) =>
        list.length >= FEWEST_STATEMENTS &&
        list.length * 2 > blocks.length &&
        list.every(({ block }) => isFullStopped(blocks[block]!.text))
    );
  return numberings.map(({ lists, members }) =>
    order && lists.includes(order)
      ? { members: order, lists: lists.filter((list) => list !== order) }
      : { members, lists }
  );
}

/** Tells headings from numbered lists and stray numerals, by how each numbering runs through the document. */
export function readHeadings(blocks: readonly Block[]): Headings {
  const headings: (Heading | null)[] = blocks.map(() => null);
  const listed = new Set<number>();
  const styles = group(readCandidates(blocks), ({ label }) => label.style);
  const numberings = [...styles.values()].map((own) => readNumbering(own, blocks));
  for (const { members, lists } of promoteList(numberings, blocks)) {
    for (const { block } of lists.flat()) listed.add(block);
    const titles = members.filter((member) => isTitled(member, blocks));
    const titled = titles.length >= 0.8 * members.length;
    for (const member of members) {
      const { text } = blocks[member.block]!;
      const { label, titleEnd, ownLine } = member;
      const { style } = label;
      const withTitle = ownLine || (titled && style !== '条' && isTitled(member, blocks));
      const end = !withTitle ? label.end : ownLine ? text.length : titleEnd;
      const title = withTitle
        ? text
            .slice(label.end, end)
            .replace(/[。：:]$/, '')
            .trim()
        : '';
      headings[member.block] = {
        style,
        rank: label.rank,
        number: label.number,
        label: label.text || title,
        title: label.text && title ? title : null,
        end
      };
    }
  }
  const bare = bareRank(headings, blocks);
  const top = headings.reduce((least, heading) => Math.min(least, heading?.rank ?? bare), bare);
  blocks.forEach((block, at) => {
    if (block.bare) headings[at] = bareHeading(block, isHeadingWord(block.text) ? top : bare);
  });
  const titles = titlesBelow(headings, blocks);
  return { headings: withinAnnexes(headings), listed, titles };
}

/** Gives labels that stand alone on their line the short line below as their title. */
function titlesBelow(headings: (Heading | null)[], blocks: readonly Block[]): Set<number> {
  const titles = new Set<number>();
  headings.forEach((heading, at) => {
    const next = blocks[at + 1];
    if (!heading || heading.title !== null || !TITLED_BELOW.has(heading.style)) return;
    if (heading.end < blocks[at]!.text.length || !next || next.label) return;
    if (!next.bare && !next.matter) return;
    headings[at] = { ...heading, title: next.text };
    headings[at + 1] = null;
    titles.add(at + 1);
  });
  return titles;
}

function withinAnnexes(headings: readonly (Heading | null)[]): (Heading | null)[] {
  let isAnnexed = false;
  return headings.map((heading) => {
    if (!heading) return null;
    isAnnexed ||= heading.style === ANNEX;
    const isInside = isAnnexed && heading.style !== ANNEX;
    return isInside ? { ...heading, rank: heading.rank + ANNEX_RANK } : heading;
  });
}
