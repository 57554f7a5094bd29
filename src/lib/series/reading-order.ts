import { bisectRight } from 'd3-array';
import type { Analysis } from '../analysis/contract.ts';

export interface ReadingOrder {
  /** Characters in all paragraphs. */
  length: number;
  /** Characters read before a place in the source. */
  place: (source: number) => number;
  /** The stretch of each paragraph and section, in characters read. */
  paragraphs: { id: string; start: number; end: number }[];
  sections: { id: string; start: number; end: number }[];
}

/** The text as it is read: paragraphs one after the other, without headings and what lies between. */
export function readingOrder(analysis: Pick<Analysis, 'paragraphs' | 'sections'>): ReadingOrder {
  const pieces: { source: number; length: number; at: number }[] = [];
  const paragraphs: ReadingOrder['paragraphs'] = [];
  const sections = new Map<string, { id: string; start: number; end: number }>();
  let at = 0;
  for (const { id, section, kind, spans } of analysis.paragraphs) {
    if (kind === 'heading') continue;
    const start = at;
    for (const [from, to] of spans) {
      pieces.push({ source: from, length: to - from, at });
      at += to - from;
    }
    paragraphs.push({ id, start, end: at });
    const stretch = sections.get(section);
    if (stretch) stretch.end = at;
    else sections.set(section, { id: section, start, end: at });
  }

  const sources = pieces.map((piece) => piece.source);
  const place = (source: number) => {
    const piece = pieces[bisectRight(sources, source) - 1];
    return piece ? piece.at + Math.min(source - piece.source, piece.length) : 0;
  };
  return { length: at, place, paragraphs, sections: [...sections.values()] };
}
