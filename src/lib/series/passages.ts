import type { Analysis, PositionId, Span } from '../analysis/contract.ts';
import { hull } from '../analysis/spans.ts';

export type MarkKind = 'theme' | 'position' | 'term' | 'name';

/** A counted word: half-open [start, end) in the sentence's own text. */
export type PassageMark = [kind: MarkKind, id: string, start: number, end: number];

/** A sentence as a reader sees it, with every word in it that was counted. */
export interface Passage {
  id: string;
  section: string;
  paragraph: string;
  text: string;
  repeated: boolean;
  themes: string[];
  /** The main one. */
  position: PositionId;
  actor: string | null;
  marks: PassageMark[];
}

/** All sentences of a document in reading order, and the rows of `sentences` behind each link. */
export interface Passages {
  sentences: Passage[];
  links: Record<string, number[]>;
}

export function linkId(link: { source: string; target: string }): string {
  return `${link.source}~${link.target}`;
}

/** The sentences behind every mark of the charts. */
export function passages(analysis: Analysis): Passages {
  const sentences = analysis.sentences.map((sentence) => ({
    id: sentence.id,
    section: sentence.section,
    paragraph: sentence.paragraph,
    text: sentence.spans.map(([start, end]) => analysis.text.slice(start, end)).join(''),
    repeated: sentence.repeated,
    themes: sentence.themes,
    position: sentence.positions[0] ?? 'none',
    actor: sentence.actor,
    marks: [] as PassageMark[]
  }));
  const rows = new Map(analysis.sentences.map((sentence, row) => [sentence.id, row]));

  const mark = (row: number | undefined, kind: MarkKind, id: string, span: Span) => {
    const sentence = row === undefined ? undefined : analysis.sentences[row];
    if (row === undefined || !sentence) return;
    const start = offsetIn(sentence.spans, span[0]);
    const end = offsetIn(sentence.spans, span[1]);
    if (end > start) sentences[row]?.marks.push([kind, id, start, end]);
  };

  analysis.sentences.forEach((sentence, row) => {
    for (const cue of sentence.cues) {
      if ('theme' in cue) mark(row, 'theme', cue.theme, cue.span);
      else mark(row, 'position', cue.position, cue.span);
    }
  });
  for (const term of analysis.terms) {
    for (const { sentence, span } of term.occurrences) {
      mark(rows.get(sentence), 'term', term.id, span);
    }
  }
  for (const reference of analysis.references) {
    for (const { sentence, spans } of reference.mentions) {
      if (sentence) mark(rows.get(sentence), 'name', reference.id, hull(spans));
    }
  }
  return { sentences, links: linkRows(analysis) };
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

function linkRows(analysis: Analysis): Record<string, number[]> {
  const starts = analysis.sentences.map((sentence) => sentence.spans[0]?.[0] ?? 0);
  const rowAt = (position: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return Object.fromEntries(
    analysis.links.map((link) => {
      const rows = new Set<number>();
      for (const { spans } of link.evidence) for (const [start] of spans) rows.add(rowAt(start));
      return [linkId(link), [...rows].filter((row) => row >= 0).sort((a, b) => a - b)];
    })
  );
}
