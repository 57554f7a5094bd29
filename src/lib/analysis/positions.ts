import type { Lexicon } from '../lexicon/lexicon.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Cue, PositionId } from './contract.ts';
import { createCueFinder, createPredicateReader, type Hit } from './predicates.ts';
import type { Segmenter, Stance, Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';
import { createHeadReader, findSubject, type Head, type Subject } from './subjects.ts';

/** What a sentence that ends with a colon hands on to the items of its list. */
interface Lead {
  actor: string | null;
  /** 双方将： opens a commitment for each item. */
  modal: PositionId | null;
}

const FUTURE = '将';
const OUGHT = '应';
/** 应…邀请 invites; it demands nothing. */
const INVITATION = /^应.{1,40}邀请$/;

/**
 * Actor and positions of each sentence. The actor is the grammatical subject as printed; where it is left out it is
 * carried over within the paragraph, and from a lead-in that ends with a colon to its items, together with the
 * lead-in's modal. The positions are those of the subject's own predicates, in order; what a reporting verb introduces
 * is not the sentence's own. 将 commits only where somebody is there to commit.
 * @returns one stance for each utterance, in order.
 */
export function readStances(
  { paragraphs, utterances }: Structure,
  segmenter: Pick<Segmenter, 'lookup'>,
  lexicon: Lexicon
): Stance[] {
  const read = createSentenceReader(segmenter, lexicon);
  const kinds = new Map(paragraphs.map(({ id, kind }) => [id, kind]));
  let paragraph = '';
  let carried: string | null = null;
  let lead: Lead | null = null;

  return utterances.map(({ paragraph: id, text, spans }) => {
    const isItem = kinds.get(id) === 'item';
    if (id !== paragraph) {
      if (!isItem) lead = null;
      carried = lead?.actor ?? null;
      paragraph = id;
    }
    const { subject, hits } = read(text);
    if (subject.kind === 'actor') carried = subject.name;
    const actor = subject.kind === 'thing' ? null : carried;
    const own = hits.filter(({ word }) => word !== FUTURE || actor !== null);
    if (isItem && lead?.modal && own.length === 0)
      return { actor, positions: [lead.modal], cues: [] };
    if (text.endsWith('：')) lead = { actor, modal: own.at(-1)?.position ?? null };

    const positions = [...new Set(own.map(({ position }) => position))];
    return {
      actor,
      positions: positions.length > 0 ? positions : ['none'],
      cues: own.map(({ position, start, end }): Cue => ({
        position,
        span: hull(toSource(spans, start, end))
      }))
    };
  });
}

function createSentenceReader(segmenter: Pick<Segmenter, 'lookup'>, lexicon: Lexicon) {
  const findCues = createCueFinder(lexicon);
  const readHeadOf = createHeadReader(segmenter, lexicon.actors, lexicon.clauses);
  const predicates = createPredicateReader(segmenter, lexicon.clauses);

  return (text: string): { subject: Subject; hits: Hit[] } => {
    const clauses = clausesOf(text);
    const invites = (at: number) => INVITATION.test(text.slice(at, text.indexOf('，', at)));
    const hits = findCues(text).filter(({ word, start }) => word !== OUGHT || !invites(start));
    const starts = new Set(hits.map(({ start }) => start));
    const readHead = (clause: Clause): Head =>
      invites(clause.start)
        ? { kind: 'introduction' }
        : readHeadOf(text, clause, (at) => starts.has(at));
    const speaks = (at: number) => predicates.speaks(text, hits, at);
    const subject = findSubject(clauses, readHead, speaks);
    return { subject, hits: predicates.read(text, clauses, subject, hits, readHead) };
  };
}
