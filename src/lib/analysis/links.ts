import { bisector } from 'd3-array';
import {
  countedBy,
  EVIDENCE_KINDS,
  type Evidence,
  type Link,
  type Reference,
  type Repeats,
  type Section,
  type Span,
  type Term
} from './contract.ts';
import type { Grams } from './grams.ts';
import type { Coding, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { sharedWording } from './wording.ts';

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
/** Weaker than this, a tie is not worth a line. */
const LEAST = 0.12;

/** Something that several sections have: in which, where, and how telling it is there. */
interface Trait {
  kind: Evidence['kind'];
  /** Of the reference, term or theme; of a wording its text. */
  id: string;
  label: string;
  /** Section → its weight there and its first places. */
  sections: Map<string, { amount: number; spans: Span[] }>;
}

/**
 * What ties sections: shared names, rare terms, parallel wording and themes.
 * Each trait weighs by its rarity, ln(1 + N/n) for n of N sections, and by the geometric mean of how much of it
 * both ends hold; a tie's strength is the cosine-like ratio of what two sections share to what each holds in all,
 * so long sections are not tied for their length. The strongest tie of a document is 1.
 */
export function linkSections(
  structure: Structure,
  references: readonly Reference[],
  terms: readonly Term[],
  codings: readonly Coding[],
  wordingGrams: Grams,
  repeats: Repeats
): Link[] {
  const { sections } = structure;
  /** A term or a wording that is nothing but a name is that name. */
  const names = new Set(
    references.flatMap(({ name, mentions }) => [name, ...mentions.map(({ surface }) => surface)])
  );
  const traits = [
    ...referenceTraits(references, repeats),
    ...themeTraits(structure, codings, repeats),
    ...[
      ...termTraits(terms, sections, repeats),
      ...wordingTraits(structure, wordingGrams, repeats)
    ].filter(({ label }) => !names.has(label))
  ];
  const order = new Map(sections.map(({ id }, i) => [id, i]));
  const mass = new Map<string, number>();
  const pairs = new Map<string, { source: string; target: string; evidence: Evidence[] }>();

  for (const { kind, id, label, sections: holders } of traits) {
    const rarity = Math.log(1 + sections.length / holders.size) * KIND_WEIGHT[kind];
    const ends = [...holders].sort((a, b) => (order.get(a[0]) ?? 0) - (order.get(b[0]) ?? 0));
    for (const [end, { amount }] of ends) mass.set(end, (mass.get(end) ?? 0) + rarity * amount);
    if (holders.size > Math.max(2, sections.length / 2) && kind !== 'theme') continue;
    for (const [i, [source, a]] of ends.entries()) {
      for (const [target, b] of ends.slice(i + 1)) {
        const key = `${source}~${target}`;
        const pair = pairs.get(key) ?? { source, target, evidence: [] };
        pairs.set(key, pair);
        pair.evidence.push({
          kind,
          id,
          label,
          weight: rarity * Math.sqrt(a.amount * b.amount),
          spans: [...a.spans.slice(0, SPANS_SHOWN), ...b.spans.slice(0, SPANS_SHOWN)]
        });
      }
    }
  }

  const ties = [...pairs.values()].map(({ source, target, evidence }) => {
    const weights = weightsOf(evidence);
    const shared = EVIDENCE_KINDS.reduce((sum, kind) => sum + weights[kind], 0);
    const room = Math.sqrt((mass.get(source) ?? 1) * (mass.get(target) ?? 1));
    return { source, target, strength: shared / room, weights, evidence };
  });
  return backbone(ties).map(({ source, target, strength, weights, evidence }) => ({
    source,
    target,
    strength: round6(strength),
    weights,
    evidence: evidence
      .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1))
      .slice(0, EVIDENCE_SHOWN)
      .map((piece) => ({ ...piece, weight: round6(piece.weight) }))
  }));
}

function weightsOf(evidence: readonly Evidence[]): Link['weights'] {
  const weightOf = (kind: Evidence['kind']) =>
    round6(evidence.reduce((sum, each) => sum + (each.kind === kind ? each.weight : 0), 0));
  return {
    reference: weightOf('reference'),
    term: weightOf('term'),
    wording: weightOf('wording'),
    theme: weightOf('theme')
  };
}

/** The strongest ties of each section, scaled so that the strongest of all is 1, in document order. */
function backbone<Tie extends { source: string; target: string; strength: number }>(
  ties: readonly Tie[]
): Tie[] {
  const strongest = Math.max(...ties.map(({ strength }) => strength), 0);
  if (strongest === 0) return [];
  const ranked = ties.toSorted((a, b) => b.strength - a.strength);
  const held = new Map<string, number>();
  const kept = new Set<Tie>();
  for (const tie of ranked) {
    const ranks = [tie.source, tie.target].map((end) => held.get(end) ?? 0);
    if (tie.strength / strongest < LEAST || Math.min(...ranks) >= KEPT) continue;
    kept.add(tie);
    for (const end of [tie.source, tie.target]) held.set(end, (held.get(end) ?? 0) + 1);
  }
  return ties
    .filter((tie) => kept.has(tie))
    .map((tie) => ({ ...tie, strength: tie.strength / strongest }));
}

function hold(trait: Trait, section: string, amount: number, spans: readonly Span[]) {
  let held = trait.sections.get(section);
  if (!held) trait.sections.set(section, (held = { amount: 0, spans: [] }));
  held.amount += amount;
  if (held.spans.length < SPANS_SHOWN) held.spans.push(...spans);
}

function shared(traits: Trait[]): Trait[] {
  return traits.filter(({ sections }) => sections.size > 1);
}

function referenceTraits(references: readonly Reference[], repeats: Repeats): Trait[] {
  const isCounted = countedBy(repeats);
  return shared(
    references
      .filter(({ kind }) => kind !== 'place' && kind !== 'date')
      .map(({ id, name, mentions }) => {
        const trait: Trait = { kind: 'reference', id, label: name, sections: new Map() };
        for (const { section, spans, sentence } of mentions.filter(isCounted))
          if (sentence !== null) hold(trait, section, 1, spans);
        return dampen(trait);
      })
  );
}

/** Terms of one short word are in every text; only longer ones tie. */
const TERM_LENGTH = 3;

function termTraits(
  terms: readonly Term[],
  sections: readonly Section[],
  repeats: Repeats
): Trait[] {
  const isCounted = countedBy(repeats);
  const byId = new Map(sections.map((section) => [section.id, section]));
  return shared(
    terms
      .filter((term) => term.text.length >= TERM_LENGTH && term.sections.length > 1)
      .map((term) => {
        const held = term.sections.map(
          ({ section, count }) =>
            [
              section,
              { amount: count, spans: firstPlaces(term, byId.get(section)!, isCounted) }
            ] as const
        );
        return dampen({ kind: 'term', id: term.id, label: term.text, sections: new Map(held) });
      })
  );
}

/** The first places of a term in a section. */
function firstPlaces(
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
  repeats: Repeats
): Trait[] {
  const sizes = new Map<string, number>();
  const traits = new Map<string, Trait>();
  const isCounted = countedBy(repeats);
  utterances.forEach((utterance, i) => {
    if (!isCounted(utterance)) return;
    const { section, spans } = utterance;
    sizes.set(section, (sizes.get(section) ?? 0) + 1);
    for (const theme of codings[i]?.themes ?? []) {
      let trait = traits.get(theme);
      if (!trait) {
        trait = { kind: 'theme', id: theme, label: theme, sections: new Map() };
        traits.set(theme, trait);
      }
      hold(trait, section, 1, spans);
    }
  });
  for (const { sections } of traits.values()) {
    for (const [section, held] of sections) held.amount /= (sizes.get(section) ?? 1) / THEME_SCALE;
  }
  return shared([...traits.values()]);
}

function wordingTraits({ utterances }: Structure, grams: Grams, repeats: Repeats): Trait[] {
  return sharedWording(utterances, grams, repeats).map(({ text, places }) => {
    const trait: Trait = { kind: 'wording', id: text, label: text, sections: new Map() };
    for (const { section, spans } of places) hold(trait, section, 1, spans);
    return dampen(trait);
  });
}

/** Many mentions in one section weigh little more than one: 1 + ln n. */
function dampen(trait: Trait): Trait {
  for (const held of trait.sections.values()) held.amount = 1 + Math.log(held.amount);
  return trait;
}
