import type { Lexicon } from '../lexicon/lexicon.ts';
import { POSITIONS, type Cue, type PositionId } from './contract.ts';
import { createMatcher, type Match } from './matcher.ts';
import type { Stance, Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';

const CLAUSE_END = /[，；：。！？]/;
/** What may stand between a subject, or a clause's beginning, and its predicate. */
const ADVERB =
  /^(?:还|也|均|都|再次|一致|共同|继续|坚决|坚定|强烈|高度|积极|充分|特别|并|并且|同时|愿|将|对此|就此|进一步|不断|始终|一贯|一道|深入|全面|严厉|完全)*/;
/** A reporting verb: what follows it is what is reported, not the sentence's own stance. */
const REPORTING =
  /^(?:重申|强调|指出|认为|一致认为|坚信|相信|深信|声明|确认|承认|主张|呼吁|敦促|要求)/;
/** 将 as a marker of the object: 将外部风险降到最低. */
const DISPOSAL =
  /^将[^，。；]{1,24}?(?:作为|纳入|降到|降至|转化|视为|列为|用于|融入|归于|打造|变成|交给|推向|同|与)/;

interface Clause {
  start: number;
  end: number;
}

interface Hit {
  position: PositionId;
  start: number;
  end: number;
}

/**
 * Actor and positions of each sentence: the grammatical subject as printed, and the stances of its own predicates in
 * order. What a reporting verb introduces is not the sentence's own. A subject that is left out is carried over within
 * the paragraph and from a lead-in that ends with a colon to its items, with the lead-in's open modal (双方将：).
 * @returns one stance for each utterance, in order.
 */
export function readStances({ paragraphs, utterances }: Structure, lexicon: Lexicon): Stance[] {
  const actors = createMatcher(lexicon.actors);
  const { patterns, positionOf } = cueList(lexicon);
  const cues = createMatcher(patterns);
  const kinds = new Map(paragraphs.map(({ id, kind }) => [id, kind]));

  let paragraph = '';
  let actor: string | null = null;
  let opened: PositionId | null = null;
  return utterances.map((utterance) => {
    const { text, spans } = utterance;
    const item = kinds.get(utterance.paragraph) === 'item';
    if (utterance.paragraph !== paragraph && !item) {
      actor = null;
      opened = null;
    }
    paragraph = utterance.paragraph;

    const clauses = clausesOf(text);
    const subject = findSubject(text, clauses, actors(text));
    if (subject) actor = subject.name;
    const all = cues(text).flatMap(({ index, start, end }): Hit[] => {
      const position = positionOf[index];
      return position && position !== 'none' ? [{ position, start, end }] : [];
    });
    const own = ownPositions(text, clauses, subject, all);
    const hits = own.length > 0 ? own : judgements(text, clauses, all);
    if (text.endsWith('：')) opened = hits.at(-1)?.position ?? null;
    if (item && opened && hits.length === 0) return { actor, positions: [opened], cues: [] };

    const found = hits.map(({ position, start, end }): Cue => ({
      position,
      span: hull(toSource(spans, start, end))
    }));
    const positions = [...new Set(hits.map(({ position }) => position))];
    return { actor, positions: positions.length > 0 ? positions : ['none'], cues: found };
  });
}

function cueList({ positions }: Lexicon): { patterns: string[]; positionOf: PositionId[] } {
  const patterns: string[] = [];
  const positionOf: PositionId[] = [];
  for (const position of POSITIONS) {
    for (const word of positions[position] ?? []) {
      patterns.push(word);
      positionOf.push(position);
    }
  }
  return { patterns, positionOf };
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!CLAUSE_END.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

interface Subject {
  name: string;
  clause: number;
  end: number;
}

/** The first clause that begins with an actor. */
function findSubject(
  text: string,
  clauses: readonly Clause[],
  actors: readonly Match[]
): Subject | null {
  for (const [clause, { start }] of clauses.entries()) {
    const found = actors.find((actor) => actor.start === start);
    if (found) return { name: text.slice(found.start, found.end), clause, end: found.end };
  }
  return null;
}

/** The subject's own stances: in its clause, then in later clauses that begin with a stance of their own. */
function ownPositions(
  text: string,
  clauses: readonly Clause[],
  subject: Subject | null,
  hits: readonly Hit[]
): Hit[] {
  const own: Hit[] = [];
  const from = subject?.clause ?? 0;
  for (const [i, { start, end }] of clauses.entries()) {
    if (i < from) continue;
    const head = subject && i === subject.clause ? subject.end : start;
    const inside = hits.filter((hit) => hit.start >= head && hit.end <= end);
    const led = i === from && subject !== null;
    const first = inside.find((hit) => isOwn(text, head, hit, led));
    if (!first) continue;
    own.push(first);
    const next = inside.find((hit) => hit.start >= first.end && isOwn(text, first.end, hit, false));
    if (next && first.position === 'commit') own.push(next);
    if (own.some((hit) => REPORTING.test(text.slice(hit.start, hit.end)))) break;
  }
  return own;
}

const MODAL = /^(?:应|应该|应当|必须)$/;
const VERDICT = '不可接受';

/** What a sentence demands or rejects of others without a speaker's verb: 各项措施应…, …的行径不可接受。 */
function judgements(text: string, clauses: readonly Clause[], hits: readonly Hit[]): Hit[] {
  const first = hits.find(({ start, end }) => {
    const word = text.slice(start, end);
    if (word === VERDICT) return clauses.some((clause) => clause.end === end);
    return MODAL.test(word) && clauses.every((clause) => clause.start !== start);
  });
  return first ? [first] : [];
}

function isOwn(text: string, head: number, hit: Hit, led: boolean): boolean {
  const between = text.slice(head, hit.start);
  const bare = between.replace(ADVERB, '') === '';
  if (text.charAt(hit.start) === '将')
    return bare && (led || !DISPOSAL.test(text.slice(hit.start)));
  if (bare) return true;
  return led && (hit.position === 'concern' || /^(?:对|就|在|为|从|以|同|与)/.test(between));
}
