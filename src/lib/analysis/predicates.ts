import type { Clauses, Lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from './clauses.ts';
import { POSITIONS, type PositionId } from './contract.ts';
import { createMatcher } from './matcher.ts';
import type { Segmenter } from './reading.ts';
import type { Head, Subject } from './subjects.ts';

/** A cue of a position, half-open in a sentence's reading text. */
export interface Hit {
  position: PositionId;
  word: string;
  start: number;
  end: number;
}

const WILL = '将';
const OUGHT = '要';
/** A predicate that closes its clause. */
const VERDICT = '不可接受';
const PREPOSITION = /^(?:对|就|在|为|从|以|同|与|向|于|根据|按照|本着|通过|作为)./;
const NOUN = /^(?:n|r|m|j)/;
const GOVERNING = new Set<PositionId>(['commit', 'urge', 'affirm']);
/** The words before these are taken back under them: 将反对 opposes, it does not merely promise. */
const OUTRANKING = new Set<PositionId>(['oppose', 'concern']);

/** Finds the cues in a sentence, longest first; a word that only holds a cue (自愿) hides it. */
export function createCueFinder({
  positions
}: Pick<Lexicon, 'positions'>): (text: string) => Hit[] {
  const cues = POSITIONS.flatMap((position) =>
    (positions[position] ?? []).map((word) => ({ word, position }))
  );
  const find = createMatcher(cues.map(({ word }) => word));
  return (text) =>
    find(text).flatMap(({ index, start, end }): Hit[] => {
      const cue = cues[index];
      return cue && cue.position !== 'none' ? [{ ...cue, start, end }] : [];
    });
}

/** What is known while one reads on through a sentence. */
interface Report {
  /** A reporting verb was followed by a comma: all that comes is reported. */
  open: boolean;
  /** Somebody said something: no later 应 is the sentence's own. */
  said: boolean;
  /** The report itself demands something: what follows belongs to it. */
  demands: boolean;
}

/** Makes a reader of a sentence's own predicates. */
export function createPredicateReader(segmenter: Pick<Segmenter, 'lookup'>, words: Clauses) {
  const adverbs = new RegExp(`^(?:${alternatives(words.adverbs)})*$`);
  const disposal = new RegExp(`^[^，。；]{1,24}?(?:${alternatives(words.disposal)})`);
  const reporting = new Set(words.reporting);
  const obligations = new Set(words.obligations);
  const needSubject = new Set(words.needSubject);
  const inherited = new Set(words.inherited);
  const openers = new Set(words.adverbs);

  const isBare = (between: string) => adverbs.test(between);

  /** 将 before a verb, not before the object that it takes: 将外部风险降到最低. */
  const isModal = (text: string, at: number, led: boolean) => {
    const taken = disposal.test(text.slice(at));
    if (!taken && led) return true;
    for (let size = 4; size > 0; size -= 1) {
      const word = text.slice(at, at + size);
      if (openers.has(word)) return true;
      const entry = segmenter.lookup(word);
      if (entry) return led ? !NOUN.test(entry.tag) : !taken && !NOUN.test(entry.tag);
    }
    return !taken;
  };

  const isOwn = (text: string, head: number, { word, start, end }: Hit, led: boolean) => {
    const between = text.slice(head, start);
    if (word === WILL)
      return isBare(between) ? isModal(text, end, led) : led && PREPOSITION.test(between);
    if (isBare(between)) return led || !needSubject.has(word);
    return led && !needSubject.has(word) && PREPOSITION.test(between);
  };

  /** 将反对, 重申支持: a second cue right behind the first one, which is a modal or a reporting verb. */
  const isUnder = (text: string, first: Hit, { word, start, end }: Hit) =>
    GOVERNING.has(first.position) &&
    isBare(text.slice(first.end, start)) &&
    (word !== WILL || isModal(text, end, false));

  const ownHits = (
    text: string,
    clauses: readonly Clause[],
    subject: Subject,
    hits: readonly Hit[],
    readHead: (clause: Clause) => Head
  ): Hit[] => {
    const own: Hit[] = [];
    let report: Report = { open: false, said: false, demands: false };
    for (const [i, clause] of clauses.entries()) {
      if (i < subject.clause) continue;
      if (text.charAt(clause.start - 1) === '；')
        report = { open: false, said: false, demands: false };
      let led = i === subject.clause && subject.kind === 'actor';
      let head = led ? subject.end : clause.start;
      const within = (hit: Hit) => hit.start >= head && hit.end <= clause.end;
      if (!hits.some(within)) continue;
      if (i > subject.clause) {
        const next = readHead(clause);
        if (next.kind === 'actor') {
          if (report.open && next.name !== subject.name) continue;
          head = next.end;
          led = true;
        }
      }
      const inside = hits.filter(within);
      const first = inside.find((hit) => isOwn(text, head, hit, led));
      if (first && report.said && obligations.has(first.word)) {
        report.demands = true;
        continue;
      }
      if (report.open && (report.demands || (first && inherited.has(first.word)))) continue;
      const rest = first ? inside.filter(({ start }) => start >= first.end) : inside;
      const second = first && rest.find((hit) => isUnder(text, first, hit));
      const worry = rest.find(({ position }) => position === 'concern');
      if (first) own.push(first);
      if (second && !obligations.has(second.word)) own.push(second);
      if (worry && worry !== second) own.push(worry);
      if (first && reporting.has(first.word)) {
        report.said = true;
        report.open ||= first.end === clause.end;
        if (second && obligations.has(second.word))
          report = { open: true, said: true, demands: true };
      }
    }
    return own;
  };

  /** What a sentence demands or rejects without a speaker's verb: 各项措施应…, …的行径不可接受. */
  const judgement = (
    clauses: readonly Clause[],
    text: string,
    hits: readonly Hit[],
    readHead: (clause: Clause) => Head
  ): Hit | undefined =>
    hits.find(({ word, start, end }) => {
      const clause = clauses.find((each) => each.start <= start && end <= each.end);
      if (!clause) return false;
      if (word === VERDICT) return end === clause.end;
      if (!obligations.has(word) || start === clause.start) return false;
      if (word !== OUGHT) return true;
      const head = readHead(clause);
      return head.kind === 'thing' && isBare(text.slice(head.end, start));
    });

  return {
    /** Whether a cue of `hits` follows an offset, adverbs apart. */
    speaks: (text: string, hits: readonly Hit[], at: number) =>
      hits.some(({ start }) => start >= at && start - at < 16 && isBare(text.slice(at, start))),

    /** The positions that the subject itself takes, in order. */
    read(
      text: string,
      clauses: readonly Clause[],
      subject: Subject,
      hits: readonly Hit[],
      readHead: (clause: Clause) => Head
    ): Hit[] {
      const own = ownHits(text, clauses, subject, hits, readHead);
      if (own.length === 0) {
        const only = judgement(clauses, text, hits, readHead);
        return only ? [only] : [];
      }
      return ranked(text, own, isBare);
    }
  };
}

/** Puts opposition and concern before the modal that they stand under. */
function ranked(text: string, own: readonly Hit[], isBare: (between: string) => boolean): Hit[] {
  const order = [...own];
  for (let i = 1; i < order.length; i += 1) {
    const [modal, verb] = [order[i - 1]!, order[i]!];
    if (modal.position !== 'commit' && modal.position !== 'urge') continue;
    if (!OUTRANKING.has(verb.position) || !isBare(text.slice(modal.end, verb.start))) continue;
    [order[i - 1], order[i]] = [verb, modal];
  }
  return order;
}

function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
