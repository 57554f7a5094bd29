import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { ReferenceKind } from './contract.ts';
import { createMatcher } from './matcher.ts';
import type { AnchorKind, Hit } from './names.ts';
import { parseNumeral } from './numerals.ts';
import { ordinal } from './series.ts';

type Role = 'compound' | 'stop' | 'head';

const KINDS = new Map<string, Map<string, ReferenceKind>>();
for (const { kind, after, words } of patterns.heads)
  for (const word of words)
    for (const anchor of after) {
      const kinds = KINDS.get(word) ?? new Map<string, ReferenceKind>();
      if (!kinds.has(anchor)) kinds.set(anchor, kind as ReferenceKind);
      KINDS.set(word, kinds);
    }

const ROLES = new Map<string, Role>([
  ...patterns.stops.map((word) => [word, 'stop'] as const),
  ...[...KINDS.keys(), ...patterns.plans].map((word) => [word, 'head'] as const),
  ...patterns.compounds.map((word) => [word, 'compound'] as const)
]);
const WORDS = [...ROLES.keys()];
const scan = createMatcher(WORDS);
const matchGeneric = createMatcher(patterns.generic);
const BARE = new Set(patterns.bare);
const COMMON = new Set(patterns.common);
const REACH: Record<AnchorKind, number> = patterns.reach;

/** What a name can run on over: no punctuation but a short bracket and the dash between years. */
const RUN =
  /^[—―－–-]?(?:[^，。；：、！？“”‘’《》〈〉（）()…—―－–\s-]|（[^（）]{1,6}）|(?<=[0-9])[—―－–-](?=[0-9]))*/;
const EDITION = /(?:第[一二三四五六七八九十百0-9]{1,4}届|首届)$/;
const INDEFINITE = new RegExp(`(?:${patterns.indefinite.join('|')})$`);

/** Whether `middle` is made of words that name nothing in particular: 有关, 金融, 合作. */
function isGeneric(middle: string): boolean {
  return (
    matchGeneric(middle).reduce((sum, { start, end }) => sum + end - start, 0) === middle.length
  );
}

/** The longest name that begins with an anchor and ends in a head word, before the next word that no name holds. */
function extend(text: string, hits: readonly Hit[], at: number): Candidate | null {
  const hit = hits[at]!;
  const { anchor, start } = hit;
  if (!anchor || (anchor === 'world' && INDEFINITE.test(text.slice(Math.max(0, start - 3), start))))
    return null;
  let from = hit.end;
  let next = at + 1;
  if (anchor !== 'world') {
    const joined = hits[next];
    const gap = joined ? text.slice(from, joined.start) : '';
    if (joined?.named?.kind === 'organisation' && /^[—―－–-]?$/.test(gap)) {
      from = joined.end;
      next += 1;
    }
  }
  let limit = Math.min(text.length, from + REACH[anchor]);
  for (; next < hits.length && hits[next]!.start < limit; next += 1) {
    const { named, start: other } = hits[next]!;
    if (named && named.kind !== 'place' && named.kind !== 'event') limit = other;
  }
  const run = RUN.exec(text.slice(from, limit))?.[0] ?? '';
  const party = partyBefore(text, hits, at);
  let found: Candidate | null = null;
  for (const token of scan(run)) {
    const word = WORDS[token.index]!;
    const role = ROLES.get(word);
    if (role === 'stop') break;
    const kind = KINDS.get(word)?.get(anchor);
    if (role !== 'head' || !kind) continue;
    const middle = run.slice(0, token.start);
    const isJoined = from > hit.end || (kind === 'instrument' && party !== null);
    if (middle === '' && !isJoined && (anchor === 'world' || !BARE.has(word))) continue;
    if (middle !== '' && !isJoined && isGeneric(middle) && (anchor === 'world' || COMMON.has(word)))
      continue;
    const end = from + token.end;
    const name = (hit.named?.name ?? text.slice(start, hit.end)) + text.slice(hit.end, end);
    found = { start, end, named: { name, gloss: null, kind, date: null } };
    if (party && kind === 'instrument')
      found = instrument(party.start, end, text.slice(party.start, end));
  }
  return found;
}

/** The other state whose name an instrument of two bears: 甲国和乙国友好条约. */
function partyBefore(text: string, hits: readonly Hit[], at: number): Hit | null {
  const other = hits[at - 1];
  const arePlaces = other?.anchor === 'place' && hits[at]!.anchor === 'place';
  return arePlaces && /^[和与同]$/.test(text.slice(other.end, hits[at]!.start)) ? other : null;
}

/** 第七届 and 首届 belong to the name of what was held. */
function withEdition(text: string, candidate: Candidate): Candidate {
  const { start, named } = candidate;
  const edition = named.kind === 'event' && EDITION.exec(text.slice(Math.max(0, start - 7), start));
  if (!edition) return candidate;
  const [prefix] = edition;
  const count = parseNumeral(prefix.replace(/^第|届$/g, '').replace('首', '一'));
  const gloss = named.gloss && count ? `${ordinal(count)} ${named.gloss}` : null;
  return {
    ...candidate,
    start: start - prefix.length,
    named: { ...named, name: prefix + named.name, gloss }
  };
}

const TREATY = new RegExp(
  `(?:${patterns.makers.join('|')})((?:${patterns.openers.join('|')})[^，。；：、“”《》]{2,40}?(?:${patterns.treaties.join('|')}))`,
  'g'
);
const PLAN = new RegExp(
  `(?:${patterns.bringers.join('|')})([^，。；：、“”《》（）\\s]{2,18}?(?:${patterns.plans.join('|')}))`,
  'g'
);
const PLAN_ENDS = [...new Set(patterns.plans.map((plan) => plan.slice(-2)))];
const QUOTED = /“([^“”，。；：、！？《》]{3,24})”/g;

function instrument(start: number, end: number, name: string): Candidate {
  return { start, end, named: { name, gloss: null, kind: 'instrument', date: null } };
}

/** A stop of one character: what follows a verb of making may hold verbs of two, 整治提升五年行动. */
const isParticle = (word: string) => word.length === 1 && ROLES.get(word) === 'stop';

const holds = (text: string, ends: readonly string[]) => ends.some((end) => text.includes(end));

/** Treaties and plans that stand behind a verb: 制定打击…的国际公约, 实施国企改革三年行动. */
function findMade(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of holds(text, patterns.treaties) ? text.matchAll(TREATY) : []) {
    const end = match.index + match[0].length;
    found.push(instrument(end - match[1]!.length, end, match[1]!));
  }
  for (const match of holds(text, PLAN_ENDS) ? text.matchAll(PLAN) : []) {
    const name = match[1]!;
    const tokens = scan(name);
    const head = tokens.at(-1);
    if (!head || tokens.some(({ index }) => isParticle(WORDS[index]!))) continue;
    if (head.end !== name.length || isGeneric(name.slice(0, head.start))) continue;
    const end = match.index + match[0].length;
    found.push(instrument(end - name.length, end, name));
  }
  return found;
}

const TAILS = new Map(
  patterns.tails.flatMap(({ kind, words }) => words.map((word) => [word, kind as ReferenceKind]))
);
const findTails = createMatcher(TAILS.keys());
const TAIL_NAMES = [...TAILS.keys()];
/** With its marks: “十四五”规划 is a period and a noun. */
const SHORTEST_QUOTED = 6;
const TAIL = /^[^，。；：、！？“”《》〈〉（）\s]{2,16}/;

/** What goes on behind a name in quotation marks and ends as names do: “丝路”绿色发展联盟. */
function withTail(text: string, start: number, end: number, isListed: boolean): Candidate | null {
  const run = TAIL.exec(text.slice(end, end + 16))?.[0] ?? '';
  const stop = scan(run).find(({ index }) => ROLES.get(WORDS[index]!) === 'stop')?.start;
  const tail = findTails(run.slice(0, stop)).at(-1);
  const isShort = end - start < SHORTEST_QUOTED;
  if (!tail || (tail.start === 0 && (isListed || isShort))) return null;
  const name = text.slice(start, end + tail.end);
  const kind = TAILS.get(TAIL_NAMES[tail.index]!)!;
  return { start, end: end + tail.end, named: { name, gloss: null, kind, date: null } };
}

/** Names in quotation marks that end as names do, within the marks or behind them: “未来运动会”. */
function findQuoted(text: string, hits: readonly Hit[]): Candidate[] {
  const found: Candidate[] = [];
  if (!text.includes('“')) return found;
  for (const match of text.matchAll(QUOTED)) {
    const name = match[1]!;
    const from = match.index + 1;
    const isListed = hits.some(
      ({ start, end, named }) => named !== null && start === from && end === from + name.length
    );
    const whole = withTail(text, match.index, match.index + match[0].length, isListed);
    if (whole) found.push(whole);
    const group = patterns.quoted.find(({ words }) =>
      words.some((word) => name.length > word.length && name.endsWith(word))
    );
    if (!group) continue;
    const kind = group.kind as ReferenceKind;
    found.push({
      start: from,
      end: from + name.length,
      named: { name, gloss: null, kind, date: null }
    });
  }
  return found;
}

/** Finds names that nobody listed. Each begins where an anchor, an opening mark or a verb says it begins. */
export function findUnlisted(text: string, hits: readonly Hit[]): Candidate[] {
  const extended = hits.flatMap((_, at) => extend(text, hits, at) ?? []);
  const listed = hits.flatMap(({ start, end, named }) =>
    named?.kind === 'event' ? [{ start, end, named }] : []
  );
  return [
    ...[...extended, ...listed].map((candidate) => withEdition(text, candidate)),
    ...findMade(text),
    ...findQuoted(text, hits)
  ];
}
