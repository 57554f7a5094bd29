import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue, PositionId } from './contract.ts';
import { createCueFinder } from './cues.ts';
import { createHeadReader } from './heads.ts';
import { createPredicateReader } from './predicates.ts';
import type { Segmenter, Stance, Structure } from './reading.ts';
import { hull, toSource } from './spans.ts';
import { findSubject } from './subjects.ts';

/** What a sentence that ends with a colon hands on to the items of its list. */
interface Lead {
  actor: string | null;
  /** 双方将： opens a commitment for each item. */
  modal: PositionId | null;
}

const FUTURE = '将';
const COLON = '：';

/**
 * Actor and positions of each sentence. The actor is the grammatical subject as printed; where it is left out it is
 * carried over within the paragraph, and from a lead-in that ends with a colon to its items, together with the
 * lead-in's modal. The positions are those of the subject's own predicates, in order; what a reporting verb introduces
 * is not the sentence's own. 将 commits only where somebody is there to commit.
 * @returns one stance for each utterance, in order.
 */
export function readStances(
  { paragraphs, utterances }: Pick<Structure, 'paragraphs' | 'utterances'>,
  segmenter: Pick<Segmenter, 'lookup'>,
  lexicon: Pick<Lexicon, 'positions' | 'actors' | 'clauses'>
): Stance[] {
  const findCues = createCueFinder(lexicon);
  const readHead = createHeadReader(segmenter, lexicon.actors, lexicon.clauses);
  const predicates = createPredicateReader(segmenter, lexicon.clauses, readHead);
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
    const sentence = findCues(text);
    const subject = findSubject(sentence, readHead, predicates.speaks);
    if (subject.kind === 'actor') carried = subject.name;
    const actor = subject.kind === 'thing' ? null : carried;
    const own = predicates
      .read(sentence, subject)
      .filter(({ word }) => word !== FUTURE || actor !== null);
    if (isItem && lead?.modal && own.length === 0)
      return { actor, positions: [lead.modal], cues: [] };
    if (text.endsWith(COLON)) lead = { actor, modal: own.at(-1)?.position ?? null };

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
