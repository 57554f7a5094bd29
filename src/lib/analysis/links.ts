import { bisector } from 'd3-array';
import type { Evidence, Link, Reference, Repeats, Section, Span, Term } from './contract.ts';
import { countedBy } from './counted.ts';
import { EVIDENCE_KINDS } from './kinds.ts';
import type { Coding, Structure, Utterance } from './reading.ts';
import { round6 } from './round.ts';
import { toSource } from './spans.ts';
import { sharedWording, type WordingReading } from './wording.ts';

/** How much each kind of evidence counts for. A shared place or date says little, so neither counts. */
const KIND_WEIGHT: Record<Evidence['kind'], number> = {
  reference: 1.2,
  wording: 1,
  term: 0.6,
  theme: 0.8
};

/** A theme that takes up a whole section weighs as much there as this many names. */
const THEME_SCALE = 4;
const EVIDENCE_SHOWN = 12;
const SPANS_SHOWN = 6;
/** Each section keeps this many of its strongest ties; a tie that neither end keeps is not drawn. */
const KEPT = 3;
/** Weaker than this, a tie is worth a line only as the strongest of its section. */
const LEAST = 0.12;

/** What of a document can tie its sections. */
export interface LinkedDocument {
  structure: Structure;
  references: readonly Reference[];
  terms: readonly Term[];
  /** Of each of the structure's utterances. */
  codings: readonly Coding[];
  wording: WordingReading;
}

/** A section, by its place in the document, that holds a trait, and how much of it. */
interface Holder {
  section: number;
  amount: number;
}

/** Something that several sections have: in which, and how telling it is there. */
interface Trait {
  kind: Evidence['kind'];
  /** Of the reference, term or theme; of a wording its text. */
  id: string;
  label: string;
  /** In document order. */
  holders: Holder[];
  /** Its first places in a section; asked only for evidence that is shown. */
  spansIn: (section: number) => readonly Span[];
}

/** What two sections share. */
interface Tie {
  source: number;
  target: number;
  traits: Trait[];
  /** What each of the traits weighs for the two. */
  weights: number[];
}

/**
 * What ties sections: shared names, rare terms, parallel wording and themes.
 * Each trait weighs by its rarity, ln(1 + N/n) for n of N sections, and by the geometric mean of how much of it
 * both ends hold; a tie's strength is the cosine-like ratio of what two sections share to what each holds in all,
 * so long sections are not tied for their length. The strongest tie of a document is 1.
 */
export function linkSections(document: LinkedDocument, repeats: Repeats): Link[] {
  const { sections } = document.structure;
  const { ties, mass } = tie(traitsOf(document, repeats), sections.length);
  const weighed = ties.map((each) => {
    const weights = weightsOf(each);
    const shared = EVIDENCE_KINDS.reduce((sum, kind) => sum + weights[kind], 0);
    const room = Math.sqrt(mass[each.source]! * mass[each.target]!);
    return { ...each, strength: shared / room, weightOf: weights };
  });
  return backbone(weighed).map((each) => ({
    source: sections[each.source]!.id,
    target: sections[each.target]!.id,
    strength: round6(each.strength),
    weights: each.weightOf,
    evidence: evidenceOf(each)
  }));
}

/** Ties every two sections that share a trait, in the order of the traits; `mass` is what each section holds in all. */
function tie(traits: readonly Trait[], sections: number): { ties: Tie[]; mass: number[] } {
  const mass = Array<number>(sections).fill(0);
  const ties: Tie[] = [];
  const byPair: (Tie | undefined)[] = [];
  for (const trait of traits) {
    const { kind, holders } = trait;
    const rarity = Math.log(1 + sections / holders.length) * KIND_WEIGHT[kind];
    for (const { section, amount } of holders) mass[section]! += rarity * amount;
    if (holders.length > Math.max(2, sections / 2) && kind !== 'theme') continue;
    for (let i = 0; i < holders.length; i += 1) {
      const { section: source, amount } = holders[i]!;
      for (let j = i + 1; j < holders.length; j += 1) {
        const { section: target, amount: other } = holders[j]!;
        const pair = source * sections + target;
        let known = byPair[pair];
        if (!known) ties.push((known = byPair[pair] = { source, target, traits: [], weights: [] }));
        known.traits.push(trait);
        known.weights.push(rarity * Math.sqrt(amount * other));
      }
    }
  }
  return { ties, mass };
}

/** What the evidence of each kind weighs together. */
function weightsOf({ traits, weights }: Tie): Link['weights'] {
  const sums = { reference: 0, term: 0, wording: 0, theme: 0 };
  traits.forEach(({ kind }, at) => (sums[kind] += weights[at]!));
  return {
    reference: round6(sums.reference),
    term: round6(sums.term),
    wording: round6(sums.wording),
    theme: round6(sums.theme)
  };
}

/** The heaviest pieces of evidence, heaviest first. */
function evidenceOf({ source, target, traits, weights }: Tie): Evidence[] {
  return [...traits.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || (traits[a]!.label < traits[b]!.label ? -1 : 1))
    .slice(0, EVIDENCE_SHOWN)
    .map((at) => {
      const { kind, id, label, spansIn } = traits[at]!;
      const spans = [source, target].flatMap((end) => spansIn(end).slice(0, SPANS_SHOWN));
      return { kind, id, label, weight: round6(weights[at]!), spans };
    });
}

/** The strongest ties of each section, scaled so that the strongest of all is 1, in document order. */
function backbone<Weighed extends Pick<Tie, 'source' | 'target'> & { strength: number }>(
  ties: readonly Weighed[]
): Weighed[] {
  const strongest = Math.max(...ties.map(({ strength }) => strength), 0);
  if (strongest === 0) return [];
  const ranked = ties.toSorted((a, b) => b.strength - a.strength);
  const held = new Map<number, number>();
  const kept = new Set<Weighed>();
  for (const tie of ranked) {
    const ranks = [tie.source, tie.target].map((end) => held.get(end) ?? 0);
    const isWeak = tie.strength / strongest < LEAST;
    if (Math.min(...ranks) >= (isWeak ? 1 : KEPT)) continue;
    kept.add(tie);
    for (const end of [tie.source, tie.target]) held.set(end, (held.get(end) ?? 0) + 1);
  }
  return ties
    .filter((tie) => kept.has(tie))
    .map((tie) => ({ ...tie, strength: tie.strength / strongest }));
}

/**
 * The traits that several sections have. A term or a wording that is nothing but a name is that name, a wording that
 * is nothing but a term that term.
 */
function traitsOf(
  { structure, references, terms, codings, wording }: LinkedDocument,
  repeats: Repeats
): Trait[] {
  const { sections, utterances } = structure;
  const placeOf = new Map(sections.map(({ id }, place) => [id, place]));
  const names = new Set(
    references.flatMap(({ name, mentions }) => [name, ...mentions.map(({ surface }) => surface)])
  );
  const known = new Set(terms.map(({ text }) => text));
  return [
    ...referenceTraits(references, placeOf, repeats),
    ...themeTraits(structure, codings, placeOf, repeats),
    ...[
      ...termTraits(terms, sections, placeOf, repeats),
      ...wordingTraits(utterances, wording, placeOf, repeats).filter(
        ({ label }) => !known.has(label)
      )
    ].filter(({ label }) => !names.has(label))
  ].filter(({ holders }) => holders.length > 1);
}

/** Sections by their places in the document. */
type PlaceOf = ReadonlyMap<string, number>;

/** Where a trait stands, in document order. */
interface Place {
  section: string;
}

/** Counts a trait's places section by section. */
function countPlaces(places: readonly Place[], placeOf: PlaceOf): Holder[] {
  const holders: Holder[] = [];
  let last = '';
  for (const { section } of places) {
    if (section === last) holders.at(-1)!.amount += 1;
    else holders.push({ section: placeOf.get((last = section))!, amount: 1 });
  }
  return holders;
}

/** The first of a trait's places that stand in a section. */
function firstIn<Each extends Place>(
  places: readonly Each[],
  section: number,
  placeOf: PlaceOf
): Each[] {
  const orderOf = (place: Place) => placeOf.get(place.section)!;
  const from = bisector(orderOf).left(places, section);
  return places.slice(from, from + SPANS_SHOWN).filter((place) => orderOf(place) === section);
}

function referenceTraits(
  references: readonly Reference[],
  placeOf: PlaceOf,
  repeats: Repeats
): Trait[] {
  const isCounted = countedBy(repeats);
  return references
    .filter(({ kind }) => kind !== 'place' && kind !== 'date')
    .map(({ id, name, mentions }) => {
      const places = mentions.filter((mention) => mention.sentence !== null && isCounted(mention));
      return {
        kind: 'reference',
        id,
        label: name,
        holders: dampen(countPlaces(places, placeOf)),
        spansIn: (section) => firstIn(places, section, placeOf).flatMap(({ spans }) => spans)
      };
    });
}

/** Terms of one short word are in every text; only longer ones tie. */
const TERM_LENGTH = 3;

function termTraits(
  terms: readonly Term[],
  sections: readonly Section[],
  placeOf: PlaceOf,
  repeats: Repeats
): Trait[] {
  const isCounted = countedBy(repeats);
  return terms
    .filter(({ text }) => text.length >= TERM_LENGTH)
    .map((term) => ({
      kind: 'term',
      id: term.id,
      label: term.text,
      holders: dampen(
        term.sections.map(({ section, count }) => ({
          section: placeOf.get(section)!,
          amount: count
        }))
      ),
      spansIn: (section) => firstOccurrences(term, sections[section]!, isCounted)
    }));
}

/** The first places of a term in a section. */
function firstOccurrences(
  { occurrences }: Term,
  { span: [start, end] }: Section,
  isCounted: (occurrence: { repeated: boolean }) => boolean
): Span[] {
  const places: Span[] = [];
  for (let at = bisectOccurrences(occurrences, start); at < occurrences.length; at += 1) {
    const occurrence = occurrences[at]!;
    if (occurrence.span[0] >= end || places.length === SPANS_SHOWN) break;
    if (isCounted(occurrence)) places.push(occurrence.span);
  }
  return places;
}

/** Where the occurrences from an offset on begin; within a sentence they may stand in any order. */
const bisectOccurrences = bisector(({ span }: Term['occurrences'][number]) => span[0]).left;

/** A theme ties sections by the share of their sentences that it takes up. */
function themeTraits(
  { utterances }: Structure,
  codings: readonly Coding[],
  placeOf: PlaceOf,
  repeats: Repeats
): Trait[] {
  const sizes = new Map<number, number>();
  const coded = new Map<string, Utterance[]>();
  const isCounted = countedBy(repeats);
  utterances.forEach((utterance, i) => {
    if (!isCounted(utterance)) return;
    const place = placeOf.get(utterance.section)!;
    sizes.set(place, (sizes.get(place) ?? 0) + 1);
    for (const theme of codings[i]?.themes ?? []) {
      const known = coded.get(theme);
      if (known) known.push(utterance);
      else coded.set(theme, [utterance]);
    }
  });
  return [...coded].map(([theme, places]) => ({
    kind: 'theme',
    id: theme,
    label: theme,
    holders: countPlaces(places, placeOf).map(({ section, amount }) => ({
      section,
      amount: amount / ((sizes.get(section) ?? 1) / THEME_SCALE)
    })),
    spansIn: (section) => firstIn(places, section, placeOf).flatMap(({ spans }) => spans)
  }));
}

function wordingTraits(
  utterances: readonly Utterance[],
  wording: WordingReading,
  placeOf: PlaceOf,
  repeats: Repeats
): Trait[] {
  return sharedWording(utterances, wording, repeats).map(({ text, places }) => ({
    kind: 'wording',
    id: text,
    label: text,
    holders: dampen(countPlaces(places, placeOf)),
    spansIn: (section) =>
      firstIn(places, section, placeOf).flatMap(({ utterance, start, end }) =>
        toSource(utterances[utterance]!.spans, start, end)
      )
  }));
}

/** Many mentions in one section weigh little more than one: 1 + ln n. */
function dampen(holders: readonly Holder[]): Holder[] {
  return holders.map(({ section, amount }) => ({ section, amount: 1 + Math.log(amount) }));
}
