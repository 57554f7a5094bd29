import { bisectRight } from 'd3-array';
import type { Analysis, Span } from '../analysis/contract.ts';
import { hull, textOf } from '../analysis/spans.ts';
import { PICK_KINDS, type PickKind } from '../selection/picks.ts';
import type { SentenceRows } from '../selection/sentence-index.ts';

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

/** Characters after which a new piece begins, at the next paragraph. */
const PIECE = 24_000;

export function linkId(link: { source: string; target: string }): string {
  return `${link.source}~${link.target}`;
}

/** The sentences behind everything that can be picked. */
export function passageIndex(analysis: Analysis): PassageIndex {
  const behind = new Map(PICK_KINDS.map((kind) => [kind, new Map<string, number[]>()]));
  const add = (kind: PickKind, id: string, row: number) => {
    const ids = behind.get(kind);
    const rows = ids?.get(id);
    if (rows) rows.push(row);
    else ids?.set(id, [row]);
  };
  const rowOf = new Map(analysis.sentences.map(({ id }, row) => [id, row]));
  analysis.sentences.forEach(({ section, paragraph, themes, positions, actor }, row) => {
    add('section', section, row);
    add('paragraph', paragraph, row);
    for (const theme of themes) add('theme', theme, row);
    add('position', positions[0] ?? 'none', row);
    if (actor !== null) add('actor', actor, row);
  });
  for (const { id, occurrences } of analysis.terms) {
    for (const { sentence } of occurrences) add('term', id, rowOf.get(sentence) ?? 0);
  }
  for (const { id, mentions } of analysis.references) {
    for (const { sentence } of mentions) if (sentence) add('name', id, rowOf.get(sentence) ?? 0);
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

/** First row of each piece: whole paragraphs of some 24,000 characters together. */
export function pieceStarts(analysis: Pick<Analysis, 'sentences'>): number[] {
  const starts = [0];
  let length = 0;
  let paragraph = '';
  analysis.sentences.forEach((sentence, row) => {
    if (length >= PIECE && sentence.paragraph !== paragraph) {
      starts.push(row);
      length = 0;
    }
    paragraph = sentence.paragraph;
    for (const [start, end] of sentence.spans) length += end - start;
  });
  return starts;
}

/** The sentences of one piece. */
export function passagePiece(analysis: Analysis, piece: number): Piece {
  const starts = pieceStarts(analysis);
  const first = starts[piece] ?? analysis.sentences.length;
  const sentences = analysis.sentences.slice(first, starts[piece + 1]);
  const rows = new Map(sentences.map(({ id }, row) => [id, row]));
  const marks = sentences.map((): PassageMark[] => []);
  const mark = (id: string | null, kind: MarkKind, markId: string, span: Span) => {
    const row = id === null ? undefined : rows.get(id);
    const sentence = row === undefined ? undefined : sentences[row];
    if (row === undefined || !sentence) return;
    const start = offsetIn(sentence.spans, span[0]);
    const end = offsetIn(sentence.spans, span[1]);
    if (end > start) marks[row]?.push([kind, markId, start, end]);
  };
  for (const { id, cues } of sentences) {
    for (const cue of cues) {
      if ('theme' in cue) mark(id, 'theme', cue.theme, cue.span);
      else mark(id, 'position', cue.position, cue.span);
    }
  }
  for (const { id, occurrences } of analysis.terms) {
    for (const { sentence, span } of occurrences) mark(sentence, 'term', id, span);
  }
  for (const { id, mentions } of analysis.references) {
    for (const { sentence, spans } of mentions) mark(sentence, 'name', id, hull(spans));
  }
  return { texts: sentences.map(({ spans }) => textOf(analysis.text, spans)), marks };
}

/** The piece that a row stands in. */
export function pieceOf(starts: readonly number[], row: number): number {
  return bisectRight(starts, row) - 1;
}

/** Where a source position stands in the sentence's joined text. */
function offsetIn(spans: readonly Span[], position: number): number {
  let offset = 0;
  for (const [start, end] of spans) {
    if (position <= end) return offset + Math.max(position - start, 0);
    offset += end - start;
  }
  return offset;
}

function rowFinder({ sentences }: Analysis): (position: number) => number {
  const starts = sentences.map(({ spans }) => spans[0]?.[0] ?? 0);
  return (position) => Math.max(bisectRight(starts, position) - 1, 0);
}
