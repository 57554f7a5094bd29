import { bisectRight } from 'd3-array';
import type { Analysis, Bilingual, FindingKind, Span } from '../analysis/contract.ts';
import { textOf } from '../analysis/spans.ts';

/** Damage in the source: where it stands, what it says there and what was done. */
export interface FindingRow {
  kind: FindingKind;
  note: Bilingual;
  /** The words before it, its own, and those after it. */
  before: string;
  quote: string;
  after: string;
  section: string | null;
  /** The paragraph that it begins in or stands right after; null before the first. */
  paragraph: string | null;
}

const CONTEXT = 12;
const LONGEST_QUOTE = 120;

/** All findings, in the order of the text. */
export function findingRows(analysis: Analysis): FindingRow[] {
  const { text, paragraphs, findings } = analysis;
  const starts = paragraphs.map(({ spans }) => spans[0]?.[0] ?? 0);
  return findings
    .map(({ kind, note, spans }) => {
      const start = spans[0]?.[0] ?? 0;
      const end = spans.at(-1)?.[1] ?? start;
      const paragraph = paragraphs[bisectRight(starts, start) - 1];
      return {
        start,
        row: {
          kind,
          note,
          before: flat(text.slice(Math.max(start - CONTEXT, 0), start)),
          quote: shortened(textOf(text, spans as readonly Span[])),
          after: flat(text.slice(end, end + CONTEXT)),
          section: paragraph?.section ?? null,
          paragraph: paragraph?.id ?? null
        }
      };
    })
    .sort((a, b) => a.start - b.start)
    .map(({ row }) => row);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function shortened(text: string): string {
  const quote = flat(text).trim();
  if (quote.length <= LONGEST_QUOTE) return quote;
  return `${quote.slice(0, LONGEST_QUOTE / 2)}…${quote.slice(-LONGEST_QUOTE / 2)}`;
}
