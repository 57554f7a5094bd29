import type { Analysis, Evidence, Link, ReferenceKind } from '../analysis/contract.ts';
import { EVIDENCE_KINDS } from '../analysis/kinds.ts';
import { counts } from './key-figures.ts';
import { placeNames, type Point } from './name-places.ts';
import { linkId } from './link-id.ts';
import { sectionRows, type SectionRow } from './sections.ts';

export interface NetworkNodeRow extends SectionRow {
  /** In [0, 1]². */
  x: number;
  y: number;
}

export interface NetworkEvidence extends Pick<Evidence, 'kind' | 'label'> {
  /** English gloss of a name or term. */
  gloss: string | null;
}

export interface NetworkEdgeRow {
  id: string;
  source: string;
  target: string;
  /** 0…1. */
  strength: number;
  /** The kind of evidence that weighs most. */
  kind: Evidence['kind'];
  /** The heaviest pieces of evidence, heaviest first. */
  evidence: NetworkEvidence[];
}

/** An instrument or organisation that several sections mention. */
export interface NetworkNameRow {
  id: string;
  name: string;
  gloss: string | null;
  kind: ReferenceKind;
  /** In [0, 1]². */
  x: number;
  y: number;
  sections: { section: string; count: number }[];
}

export interface NetworkSeries {
  nodes: NetworkNodeRow[];
  /** Weakest first, so that the strongest is drawn on top. */
  edges: NetworkEdgeRow[];
  names: NetworkNameRow[];
}

const EVIDENCE_SHOWN = 8;
const NAMES_SHOWN = 18;
const NAME_KINDS: readonly ReferenceKind[] = ['instrument', 'organisation'];

/** Sections and what ties them, at the places that the analysis froze, and the names between them. */
export function networkSeries(analysis: Analysis): NetworkSeries {
  const sections = new Map(sectionRows(analysis).map((row) => [row.id, row]));
  const nodes = analysis.network.flatMap(({ section, x, y }) => {
    const row = sections.get(section);
    return row ? [{ ...row, x, y }] : [];
  });
  const glosses = new Map(
    [...analysis.terms.map(({ id, gloss }) => [id, gloss] as const)].concat(
      analysis.references.map(({ id, gloss }) => [id, gloss] as const)
    )
  );
  return {
    nodes,
    edges: analysis.links
      .map((link) => ({
        id: linkId(link),
        source: link.source,
        target: link.target,
        strength: link.strength,
        kind: heaviestKind(link),
        evidence: link.evidence.slice(0, EVIDENCE_SHOWN).map(({ kind, id, label }) => ({
          kind,
          label,
          gloss: kind === 'theme' ? null : (glosses.get(id) ?? null)
        }))
      }))
      .sort((a, b) => a.strength - b.strength),
    names: nameRows(analysis, nodes)
  };
}

/** The kind that weighs most in a tie, the one listed first on a draw. */
function heaviestKind({ weights }: Link): Evidence['kind'] {
  return EVIDENCE_KINDS.reduce((heaviest, kind) =>
    weights[kind] > weights[heaviest] ? kind : heaviest
  );
}

function nameRows(analysis: Analysis, nodes: readonly NetworkNodeRow[]): NetworkNameRow[] {
  const counted = counts(analysis);
  const shared = analysis.references
    .filter(({ kind }) => NAME_KINDS.includes(kind))
    .flatMap(({ id, name, gloss, kind, mentions }) => {
      const bySection = new Map<string, number>();
      for (const { section } of mentions.filter(counted)) {
        bySection.set(section, (bySection.get(section) ?? 0) + 1);
      }
      const sections = [...bySection].map(([section, count]) => ({ section, count }));
      return sections.length > 1 ? [{ id, name, gloss, kind, sections }] : [];
    })
    .sort((a, b) => b.sections.length - a.sections.length || (a.id < b.id ? -1 : 1))
    .slice(0, NAMES_SHOWN);
  const places = new Map<string, Point>(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const found = placeNames(
    shared.map(({ sections }) =>
      sections.flatMap(({ section, count }) => {
        const place = places.get(section);
        return place ? [{ ...place, weight: count }] : [];
      })
    ),
    [...places.values()]
  );
  return shared.map((row, i) => ({ ...row, ...(found[i] ?? { x: 0.5, y: 0.5 }) }));
}
