import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue, PositionId } from './contract.ts';
import { createCueFinder } from './cues.ts';
import { createHeadReader } from './heads.ts';
import { readActors } from './known-actors.ts';
import { createMoodCarrier } from './moods.ts';
import { createOrderReader } from './orders.ts';
import { createPredicateReader } from './predicates.ts';
import { announces, promisesList } from './punctuation.ts';
import type { Segmenter, Stance, Structure } from './reading.ts';
import { toHull } from './spans.ts';
import { createStatementTest } from './statements.ts';
import { findSubject } from './subjects.ts';

/** What a sentence that ends with a colon hands on to the items of its list. */
interface Lead {
  actor: string | null;
  /** 双方将： opens a commitment for each item. */
  modal: PositionId | null;
}

/**
 * Actor and positions of each sentence. The actor is the grammatical subject as printed; where it is left out it is
 * carried over within the paragraph, over a semicolon to the next one, and from a lead-in that ends with a colon to its items, together with the
 * lead-in's modal; a prohibition (严禁…) is nobody's. The positions are those of the subject's own predicates, in order; what a reporting verb introduces
 * is not the sentence's own. 将 commits only where somebody is there to commit. A sentence that begins with a verb goes
 * on with the promise or the demand before it.
 * @param persons whom the document names.
 * @returns one stance for each utterance, in order.
 */
export function readStances(
  { outline, paragraphs, utterances }: Pick<Structure, 'outline' | 'paragraphs' | 'utterances'>,
  segmenter: Pick<Segmenter, 'lookup' | 'reach'>,
  lexicon: Pick<Lexicon, 'positions' | 'actors' | 'clauses' | 'names'>,
  persons: Iterable<string> = []
): Stance[] {
  const findCues = createCueFinder(lexicon);
  const known = readActors(lexicon);
  const actors = new Set(known.names);
  const readHead = createHeadReader(segmenter, known, lexicon.clauses, persons);
  const predicates = createPredicateReader(segmenter, lexicon.clauses, readHead);
  const obligations = new Set(lexicon.clauses.obligations);
  const promises = new Set(lexicon.clauses.inherited);
  const prohibitions = new RegExp(`^(?:${lexicon.clauses.prohibitions.join('|')})`);
  const isStatement = createStatementTest(lexicon.clauses);
  const carryMood = createMoodCarrier();
  const isOrdered = createOrderReader(
    outline,
    lexicon.clauses.headings,
    (title) => findSubject(findCues(title), readHead, predicates.speaks).kind === 'elided'
  );
  const kinds = new Map(paragraphs.map(({ id, kind }) => [id, kind]));
  let paragraph = '';
  let carried: string | null = null;
  /** Whether the sentence goes on in the next paragraph, as a treaty's preamble does. */
  let goesOn = false;
  let lead: Lead | null = null;

  return utterances.map(({ paragraph: id, text, spans }) => {
    const isItem = kinds.get(id) === 'item';
    if (id !== paragraph) {
      if (!isItem) lead = null;
      if (isItem || !goesOn) carried = lead?.actor ?? null;
      paragraph = id;
    }
    goesOn = text.endsWith('；');
    const sentence = findCues(text);
    const subject = findSubject(sentence, readHead, predicates.speaks);
    if (subject.kind === 'actor') carried = subject.name;
    const caller = subject.kind === 'absent' ? text.slice(0, -1) : '';
    if (actors.has(caller)) carried = caller;
    const isForbidden = subject.kind === 'elided' && prohibitions.test(text.slice(subject.end));
    const actor = subject.kind === 'thing' || isForbidden ? null : carried;
    const own = predicates
      .read(sentence, subject, isItem && lead?.actor != null)
      .filter(({ word }) => word !== lexicon.clauses.modals.will || actor !== null);
    const states = (isItem || subject.kind === 'elided') && isStatement(text);
    if (isItem && lead && own.length === 0)
      return { actor, positions: [(!states && lead.modal) || 'none'], cues: [] };
    if (announces(text) || promisesList(text) || actors.has(caller))
      lead = { actor, modal: own.at(-1)?.position ?? null };

    const taken = [...new Set(own.map(({ position }) => position))];
    const carries = (words: ReadonlySet<string>) => own.some(({ word }) => words.has(word));
    const modal = carries(promises) ? 'promise' : carries(obligations) ? 'demand' : null;
    const bids = subject.kind === 'elided' && !states;
    const isLate = bids && modal === null && (own[0]?.start ?? 0) > (sentence.clauses[0]?.end ?? 0);
    const position = carryMood({
      paragraph: id,
      ordered: isOrdered(spans[0]?.[0] ?? 0),
      bids,
      position: isLate ? 'none' : (taken[0] ?? 'none'),
      modal
    });
    const main = position === 'none' ? (taken[0] ?? position) : position;
    return {
      actor,
      positions: [main, ...taken.filter((other) => other !== main)],
      cues: own.map(({ position, start, end }): Cue => ({
        position,
        span: toHull(spans, start, end)
      }))
    };
  });
}
