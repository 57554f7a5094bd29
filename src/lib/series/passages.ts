import { bisectRight } from 'd3-array';
import type { Analysis, Span } from '../analysis/contract.ts';
import { hull, textOf } from '../analysis/spans.ts';
import { PICK_KINDS, type PickKind } from '../selection/picks.ts';
import { SentenceIndex, type SentenceRows } from '../selection/sentence-index.ts';
import { linkId } from './link-id.ts';
import { oncePer } from './once-per.ts';
import { pieceStarts } from './pieces.ts';

export type MarkKind = 'theme' | 'position' | 'term' | 'name';

/** A counted word: half-open [start, end) in the sentence's own text. */
export type PassageMark = [kind: MarkKind, id: string, start: number, end: number];

/** Which sentences stand behind what, and the first row of each piece of the text. */
export interface PassageIndex extends SentenceRows {
  pieces: number[];
  /** English for terms and names, by id. */
  glosses: Record<string, string>;
}

/** Consecutive sentences as a reader sees them, with every word in them that was counted. */
export interface Piece {
  texts: string[];
  marks: PassageMark[][];
}

/**
 * The sentences behind everything that can be picked.
 * @throws {Error} where a term or name occurs in a sentence that the analysis does not list.
 */
export function passageIndex(analysis: Analysis): PassageIndex {
  const behind = new Map(PICK_KINDS.map((kind) => [kind, new Map<string, number[]>()]));
  const add = (kind: PickKind, id: string, row: number) => {
    const ids = behind.get(kind);
    const rows = ids?.get(id);
    if (rows) rows.push(row);
    else ids?.set(id, [row]);
  };
  const rowOf = rowsById(analysis);
  analysis.sentences.forEach(({ section, paragraph, themes, positions, actor }, row) => {
    add('section', section, row);
    add('paragraph', paragraph, row);
    for (const theme of themes) add('theme', theme, row);
    add('position', positions[0] ?? 'none', row);
    if (actor !== null) add('actor', actor, row);
  });
  for (const { id, occurrences } of analysis.terms) {
    for (const { sentence } of occurrences) add('term', id, rowOf(sentence));
  }
  for (const { id, mentions } of analysis.references) {
    for (const { sentence } of mentions) if (sentence) add('name', id, rowOf(sentence));
  }
  const rowAt = rowFinder(analysis);
  for (const link of analysis.links) {
    const rows = new Set(
      link.evidence.flatMap(({ spans }) => spans.map(([start]) => rowAt(start)))
    );
    for (const row of [...rows].sort((a, b) => a - b)) add('link', linkId(link), row);
  }
  const rowsBehind = (kind: PickKind) => Object.fromEntries(behind.get(kind) ?? []);
  return {
    sentences: analysis.sentences.map(({ id }) => id),
    repeated: analysis.sentences.flatMap(({ repeated }, row) => (repeated ? [row] : [])),
    behind: {
      section: rowsBehind('section'),
      paragraph: rowsBehind('paragraph'),
      theme: rowsBehind('theme'),
      term: rowsBehind('term'),
      position: rowsBehind('position'),
      actor: rowsBehind('actor'),
      name: rowsBehind('name'),
      link: rowsBehind('link')
    },
    pieces: pieceStarts(analysis),
    glosses: Object.fromEntries(
      [...analysis.terms, ...analysis.references].flatMap(({ id, gloss }) =>
        gloss === null ? [] : [[id, gloss]]
      )
    )
  };
}

/** What is behind every pick of an analysis, ready to be asked. */
export const sentenceIndexOf = oncePer(
  (analysis: Analysis) => new SentenceIndex(passageIndex(analysis))
);

/** The sentences of one piece. */
export function passagePiece(analysis: Analysis, piece: number): Piece {
  const starts = pieceStarts(analysis);
  const first = starts[piece] ?? analysis.sentences.length;
  const sentences = analysis.sentences.slice(first, starts[piece + 1]);
  return {
    texts: sentences.map(({ spans }) => textOf(analysis.text, spans)),
    marks: marksOf(analysis).slice(first, first + sentences.length)
  };
}

/** Every sentence's marks, by row. */
const marksOf = oncePer((analysis: Analysis): PassageMark[][] => {
  const { sentences, terms, references } = analysis;
  const rowOf = rowsById(analysis);
  const marks = sentences.map((): PassageMark[] => []);
  const mark = (row: number, kind: MarkKind, id: string, span: Span) => {
    const spans = sentences[row]?.spans ?? [];
    const start = offsetIn(spans, span[0]);
    const end = offsetIn(spans, span[1]);
    if (end > start) marks[row]?.push([kind, id, start, end]);
  };
  sentences.forEach(({ cues }, row) => {
    for (const cue of cues) {
      if ('theme' in cue) mark(row, 'theme', cue.theme, cue.span);
      else mark(row, 'position', cue.position, cue.span);
    }
  });
  for (const { id, occurrences } of terms) {
    for (const { sentence, span } of occurrences) mark(rowOf(sentence), 'term', id, span);
  }
  for (const { id, mentions } of references) {
    for (const { sentence, spans } of mentions) {
      if (sentence) mark(rowOf(sentence), 'name', id, hull(spans));
    }
  }
  return marks;
});

/** Where a source position stands in the sentence's joined text. */
function offsetIn(spans: readonly Span[], position: number): number {
  let offset = 0;
  for (const [start, end] of spans) {
    if (position <= end) return offset + Math.max(position - start, 0);
    offset += end - start;
  }
  return offset;
}

function rowsById({ sentences }: Analysis): (id: string) => number {
  const rows = new Map(sentences.map(({ id }, row) => [id, row]));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined)
      throw new Error(`The analysis lists no sentence “${id}”; analyse again.`);
    return row;
  };
}

function rowFinder({ sentences }: Analysis): (position: number) => number {
  const starts = sentences.map(({ spans }) => spans[0]?.[0] ?? 0);
  return (position) => Math.max(bisectRight(starts, position) - 1, 0);
}
