import { bisectRight } from 'd3-array';
import type { Analysis, Section } from '../analysis/contract.ts';
import { textOf } from '../analysis/spans.ts';
import { oncePer } from './once-per.ts';
import { pieceStarts } from './pieces.ts';

/** A paragraph of the full text, in reading order. */
export interface TextBlock {
  id: string;
  section: string;
  kind: Analysis['paragraphs'][number]['kind'];
  /** Its own text, for a heading; others have sentences. */
  heading: string | null;
  /** Rows of its sentences within the piece, half-open. */
  rows: [start: number, end: number];
  /** The paragraph it repeats word for word. */
  repeats: string | null;
}

export interface TextSection {
  id: string;
  label: string;
  title: string | null;
  heading: Section['heading'];
  /** Whether it began in an earlier piece. */
  continued: boolean;
  blocks: TextBlock[];
}

/** One piece of the full text by sections; a long document has several. */
export function fullText(analysis: Analysis, piece: number): TextSection[] {
  const starts = pieceStarts(analysis);
  const bounds = paragraphStarts(analysis);
  const first = starts[piece] ?? 0;
  const next = starts[piece + 1] ?? analysis.sentences.length;
  const from = bounds[piece] ?? 0;
  const to = bounds[piece + 1];
  const begun = new Set(analysis.paragraphs.slice(0, from).map(({ section }) => section));

  const sections = new Map<string, TextSection>();
  let row = first;
  for (const { id, section, kind, spans, repeats } of analysis.paragraphs.slice(from, to)) {
    const start = row;
    while (row < next && analysis.sentences[row]?.paragraph === id) row += 1;
    const own = sections.get(section) ?? open(analysis, section, begun.has(section));
    sections.set(section, own);
    own.blocks.push({
      id,
      section,
      kind,
      heading: kind === 'heading' ? textOf(analysis.text, spans) : null,
      rows: [start - first, row - first],
      repeats
    });
  }
  return [...sections.values()];
}

/** The piece that each paragraph stands in, headings with what they head. */
export const paragraphPieces = oncePer((analysis: Analysis): Map<string, number> => {
  const bounds = paragraphStarts(analysis);
  return new Map(analysis.paragraphs.map(({ id }, i) => [id, bisectRight(bounds, i) - 1]));
});

/** The piece that each section begins in. */
export const sectionPieces = oncePer((analysis: Analysis): Map<string, number> => {
  const pieces = paragraphPieces(analysis);
  return new Map(
    analysis.paragraphs.toReversed().map(({ id, section }) => [section, pieces.get(id) ?? 0])
  );
});

/** The first paragraph of each piece. */
const paragraphStarts = oncePer((analysis: Analysis): number[] =>
  pieceStarts(analysis).map((row, piece) => (piece === 0 ? 0 : paragraphIndex(analysis, row)))
);

/** The first paragraph of a piece: the row's own, or the headings right before it. */
function paragraphIndex({ paragraphs, sentences }: Analysis, row: number): number {
  const id = sentences[row]?.paragraph;
  let index = paragraphs.findIndex((paragraph) => paragraph.id === id);
  while (index > 0 && paragraphs[index - 1]?.kind === 'heading') index -= 1;
  return index < 0 ? paragraphs.length : index;
}

function open({ sections }: Analysis, id: string, continued: boolean): TextSection {
  const section = sections.find((each) => each.id === id);
  return {
    id,
    label: section?.label ?? id,
    title: section?.title ?? null,
    heading: section?.heading ?? 'none',
    continued,
    blocks: []
  };
}
