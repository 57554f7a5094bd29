import type { Analysis, FindingKind } from '../analysis/contract.ts';
import { counts } from './key-figures.ts';
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
  const rows: StructureRow[] = [];
  const pieces: { source: number; length: number; at: number }[] = [];
  let at = 0;
  for (const paragraph of analysis.paragraphs) {
    if (paragraph.kind === 'heading') continue;
    const start = at;
    for (const [from, to] of paragraph.spans) {
      pieces.push({ source: from, length: to - from, at });
      at += to - from;
    }
    rows.push({
      id: paragraph.id,
      section: paragraph.section,
      start,
      end: at,
      theme: paragraph.theme,
      repeated: !counted({ repeated: paragraph.repeats !== null })
    });
  }
  const place = (source: number) => {
    let found = 0;
    for (const piece of pieces) {
      if (piece.source > source) break;
      found = piece.at + Math.min(source - piece.source, piece.length);
    }
    return found;
  };
  return {
    length: at,
    rows,
    sections: sectionRows(analysis).flatMap((section) => {
      const own = rows.filter((row) => row.section === section.id);
      const [first, last] = [own[0], own.at(-1)];
      return first && last ? [{ ...section, start: first.start, end: last.end }] : [];
    }),
    findings: analysis.findings.flatMap(({ kind, spans }) =>
      spans[0] ? [{ kind, at: place(spans[0][0]) }] : []
    )
  };
}
