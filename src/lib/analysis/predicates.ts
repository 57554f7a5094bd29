import { bisector } from 'd3-array';
import type { Clauses } from '../lexicon/lexicon.ts';
import type { Clause } from './clauses.ts';
import type { PositionId } from './contract.ts';
import { cuesWithin, hasCue, type CuedSentence, type Hit } from './cues.ts';
import type { Head } from './heads.ts';
import type { Segmenter } from './reading.ts';
import type { Subject } from './subjects.ts';

/** What a sentence has reported so far. */
interface Report {
  /** A reporting verb was followed by a comma: all that comes is reported. */
  open: boolean;
  /** Somebody said something: no later 应 is the sentence's own. */
  said: boolean;
  /** The report itself demands something: what follows belongs to it. */
  demands: boolean;
}

const NOTHING: Report = { open: false, said: false, demands: false };
const ATTRIBUTE = /^[^，]{1,4}的/;
/** No run of adverbs is longer. */
const ADVERBIAL = 16;
const NOUN = /^(?:n|r|m|j)/;
/** What may govern another cue right behind it: 将反对, 重申支持. */
const GOVERNING = new Set<PositionId>(['commit', 'urge', 'affirm']);
/** What comes before the modal that governs it: 将反对 opposes, it does not merely promise. */
const OUTRANKING = new Set<PositionId>(['oppose', 'concern']);

const bisectClauses = bisector(({ start }: Clause) => start).right;

/** Makes a reader of the positions that a sentence's own predicates take. */
export function createPredicateReader(
  segmenter: Pick<Segmenter, 'lookup'>,
  words: Clauses,
  readHead: (sentence: CuedSentence, clause: Clause) => Head
) {
  const adverbs = new Set(words.adverbs);
  const adverbial = new RegExp(`^(?:${alternatives(words.adverbs)})*$`);
  const disposal = new RegExp(`^[^，。；]{1,24}?(?:${alternatives(words.disposal)})`);
  const equation = new RegExp(`^([^，。；]{1,24}?)(?:${alternatives(words.equations)})`);
  const adjunct = new RegExp(`^(?:${alternatives(words.adjuncts)}).`);
  const condition = new RegExp(`^(?:${alternatives(words.conditions)})`);
  const { will, want } = words.modals;
  const verdicts = new Set(words.verdicts);
  const reporting = new Set(words.reporting);
  const obligations = new Set(words.obligations);
  const needSubject = new Set(words.needSubject);
  const inherited = new Set(words.inherited);

  const isBare = (text: string, from: number, to: number) =>
    from === to || (to - from <= ADVERBIAL && adverbial.test(text.slice(from, to)));

  /** 将 before a verb, not before the object that it takes: 将外部风险降到最低. */
  const isModal = (text: string, at: number, led: boolean): boolean => {
    const equated = equation.exec(text.slice(at, at + 40))?.[1];
    if (equated !== undefined && !isBare(equated, 0, equated.length)) return false;
    const takes = disposal.test(text.slice(at, at + 40));
    if (led && !takes) return true;
    const words = [4, 3, 2, 1].map((size) => text.slice(at, at + size));
    if (words.some((word) => adverbs.has(word))) return true;
    for (const word of words) {
      const entry = segmenter.lookup(word);
      if (entry) return (led || !takes) && !NOUN.test(entry.tag);
    }
    return !takes;
  };

  /** Whether a cue is the predicate of the clause that begins at `head`; `led`: behind its subject. */
  const isOwn = (text: string, head: number, { word, start, end }: Hit, led: boolean): boolean => {
    const bare = isBare(text, head, start);
    if (word === will && bare) return isModal(text, end, led);
    if (bare) return led || !needSubject.has(word);
    return led && !needSubject.has(word) && adjunct.test(text.slice(head, start));
  };

  const governs = (text: string, first: Hit, { word, start, end }: Hit): boolean =>
    GOVERNING.has(first.position) &&
    isBare(text, first.end, start) &&
    !obligations.has(word) &&
    (word !== will || isModal(text, end, false));

  /** Where to read a clause from, and whether its subject stands before; null where somebody else is quoted. */
  const entrance = (
    sentence: CuedSentence,
    index: number,
    subject: Subject,
    isLed: boolean,
    report: Report
  ) => {
    const clause = sentence.clauses[index]!;
    if (index === subject.clause)
      return subject.kind === 'actor'
        ? { head: subject.end, led: true }
        : { head: subject.end, led: isLed && subject.kind === 'elided' };
    const next = readHead(sentence, clause);
    if (next.kind !== 'actor') return { head: clause.start, led: false };
    return report.open && next.name !== subject.name ? null : { head: next.end, led: true };
  };

  const ownHits = (sentence: CuedSentence, subject: Subject, isLed: boolean): Hit[] => {
    const { text, clauses } = sentence;
    const own: Hit[] = [];
    let report = NOTHING;
    for (const [index, clause] of clauses.entries()) {
      if (text.charAt(clause.start - 1) === '；') report = NOTHING;
      if (index < subject.clause || !hasCue(sentence, clause)) continue;
      const entered = entrance(sentence, index, subject, isLed, report);
      if (!entered) continue;
      const { head, led } = entered;
      const inside = cuesWithin(sentence, head, clause.end);
      const first = inside.find((hit) => isOwn(text, head, hit, led));
      if (first && report.said && obligations.has(first.word)) {
        report = { ...report, demands: true };
        continue;
      }
      if (report.open && (report.demands || (first && inherited.has(first.word)))) continue;
      const rest = first ? inside.filter(({ start }) => start >= first.end) : inside;
      const second = first && rest.find((hit) => governs(text, first, hit));
      const worry = rest.find((hit) => hit.position === 'concern' && hit !== second);
      own.push(...[first, second, worry].filter((hit) => hit !== undefined));
      if (!first || !reporting.has(first.word)) continue;
      const demands = rest.some(
        ({ word, start }) => obligations.has(word) && isBare(text, first.end, start)
      );
      const open = report.open || demands || first.end === clause.end;
      report = { open, said: true, demands };
    }
    return own;
  };

  /** What a sentence demands or rejects without a speaker's verb: 各项措施应…, …的行径不可接受. */
  const isJudgement = (sentence: CuedSentence, { word, start, end }: Hit): boolean => {
    const { text, clauses } = sentence;
    const clause = clauses[bisectClauses(clauses, start) - 1];
    if (!clause || start === clause.start || condition.test(text.slice(clause.start, start)))
      return false;
    if (verdicts.has(word)) return end === clause.end;
    if (!obligations.has(word) || ATTRIBUTE.test(text.slice(end, clause.end))) return false;
    if (word !== want) return true;
    const head = readHead(sentence, clause);
    return head.kind === 'thing' && isBare(text, head.end, start);
  };

  /** Puts opposition and concern before the modal that governs them. */
  const ranked = (text: string, own: readonly Hit[]): Hit[] => {
    const order = [...own];
    for (let i = 1; i < order.length; i += 1) {
      const [modal, verb] = [order[i - 1]!, order[i]!];
      if (modal.position !== 'commit' && modal.position !== 'urge') continue;
      if (!OUTRANKING.has(verb.position) || !isBare(text, modal.end, verb.start)) continue;
      [order[i - 1], order[i]] = [verb, modal];
    }
    return order;
  };

  return {
    /** Whether a cue follows an offset, adverbs apart. */
    speaks: (sentence: CuedSentence, at: number): boolean =>
      cuesWithin(sentence, at, at + ADVERBIAL + 1).some(({ start }) =>
        isBare(sentence.text, at, start)
      ),

    /**
     * The positions that the subject itself takes, in order; without any, what the sentence demands or rejects.
     * @param isLed whether the line that opens the list gives an item its subject.
     */
    read(sentence: CuedSentence, subject: Subject, isLed = false): Hit[] {
      const own = ownHits(sentence, subject, isLed);
      if (own.length > 0) return ranked(sentence.text, own);
      const judgement = sentence.hits.find((hit) => isJudgement(sentence, hit));
      return judgement ? [judgement] : [];
    }
  };
}

function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
