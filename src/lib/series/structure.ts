import type { Analysis, FindingKind } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';
import { readingOrder } from './reading-order.ts';
import { sectionRows, type SectionRow } from './sections.ts';

/** A paragraph as a block of the strip, in reading order. */
export interface StructureRow {
  id: string;
  section: string;
  /** Characters read before it and up to its end. */
  start: number;
  end: number;
  /** Main theme; null where the codebook finds none. */
  theme: string | null;
  repeated: boolean;
}

export interface StructureFinding {
  kind: FindingKind;
  /** Characters read before it. */
  at: number;
}

export interface StructureSeries {
  /** Characters in all paragraphs. */
  length: number;
  rows: StructureRow[];
  sections: (SectionRow & { start: number; end: number })[];
  findings: StructureFinding[];
}

/** The document from its first paragraph to its last, measured in characters. */
export function structureSeries(analysis: Analysis): StructureSeries {
  const counted = counts(analysis);
  const order = readingOrder(analysis);
  const paragraphs = new Map(analysis.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const sections = new Map(sectionRows(analysis).map((section) => [section.id, section]));
  return {
    length: order.length,
    rows: order.paragraphs.flatMap((stretch) => {
      const paragraph = paragraphs.get(stretch.id);
      if (!paragraph) return [];
      const { section, theme, repeats } = paragraph;
      return [{ ...stretch, section, theme, repeated: !counted({ repeated: repeats !== null }) }];
    }),
    sections: order.sections.flatMap((stretch) => {
      const section = sections.get(stretch.id);
      return section ? [{ ...section, ...stretch }] : [];
    }),
    findings: analysis.findings.flatMap(({ kind, spans }) =>
      spans[0] ? [{ kind, at: order.place(spans[0][0]) }] : []
    )
  };
}
