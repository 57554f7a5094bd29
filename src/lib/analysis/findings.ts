import { builtOnce } from './built-once.ts';
import type { Break } from './breaks.ts';
import type { Finding, Span } from './contract.ts';
import type { Block } from './joins.ts';
import type { Completed } from './missing.ts';
import { notes } from './notes.ts';
import type { Division } from './outline.ts';
import type { Part } from './parts.ts';
import { isEnded, isFullStopped } from './punctuation.ts';
import type { Repeat } from './repeats.ts';
import { sentenceEnds } from './sentences.ts';
import { toSource } from './spans.ts';
import type { Suspect } from './suspects.ts';

/** What was found in a document, before it is put into words. */
export interface Damage {
  markup: readonly Span[];
  /** A tag that the end of the text cuts off. */
  cutTag: Span | null;
  blocks: readonly Block[];
  breaks: readonly Break[];
  parts: readonly Part[];
  completed: Completed;
  repeats: readonly Repeat[];
  /** `text` counts the parts. */
  suspects: readonly Suspect[];
}

/** Of the paragraphs, how many must end with a full stop before one without it is worth a finding. */
const FULL_STOP_SHARE = 0.8;
const FEWEST_PARAGRAPHS = 5;

const opening = ({ spans, text }: Part): Span[] => toSource(spans, 0, sentenceEnds(text)[0] ?? 0);

function headingFindings({ parts, completed }: Damage): Finding[] {
  const kind = 'missing-heading' as const;
  const found: Finding[] = [];
  for (const { part, label, evidence } of completed.inferred)
    found.push({ kind, spans: opening(parts[part]!), note: notes.inferred(label, evidence) });
  for (const { part, labels } of completed.unplaced)
    found.push({ kind, spans: parts[part]!.spans, note: notes.unplaced(labels) });
  const first = parts.find((part) => part.kind !== 'heading');
  if (completed.unprinted && first)
    found.push({ kind, spans: opening(first), note: notes.unprinted(completed.divisions.length) });
  return found;
}

function breakFindings({ breaks, blocks }: Damage): Finding[] {
  return breaks.map(({ block, from, to, doubtful }) => ({
    kind: 'page-break',
    spans: toSource(blocks[block]!.spans, from, to),
    note: notes.pageBreak(doubtful)
  }));
}

/** The labels of the parts' sections, in one walk. */
function sectionLabels(divisions: readonly Division[]): string[] {
  return divisions.flatMap(({ label, from, to }) => Array<string>(to - from).fill(label));
}

function repeatFindings({ repeats, parts, completed }: Damage): Finding[] {
  const labels = sectionLabels(completed.divisions);
  const endsOf = builtOnce(({ text }: Part) => sentenceEnds(text));
  return repeats.map(({ part, of, sentences: [from, to], whole }) => {
    const { spans, text } = parts[part]!;
    const ends = endsOf(parts[part]!);
    const [start, end] = [ends[from - 1] ?? 0, ends[to - 1] ?? text.length];
    return {
      kind: 'repeat',
      spans: toSource(spans, start, end),
      note: notes.repeat(whole, text.slice(start, end), labels[of] ?? '')
    };
  });
}

function markupFindings({ markup }: Damage): Finding[] {
  if (markup.length === 0) return [];
  return [{ kind: 'markup', spans: [...markup], note: notes.markup(markup.length) }];
}

/** Paragraphs that stop without a full stop in a document that sets them, and an end that is cut off. */
function cutFindings({ parts, cutTag }: Damage): Finding[] {
  const kind = 'truncated' as const;
  const prose = parts.filter((part) => part.kind === 'paragraph');
  const stopped = prose.filter(({ text }) => isFullStopped(text)).length;
  const sets = prose.length >= FEWEST_PARAGRAPHS && stopped >= FULL_STOP_SHARE * prose.length;
  const found: Finding[] = [];
  const last = parts.findLast((part) => part.kind !== 'heading');
  for (const part of sets ? prose : []) {
    if (isEnded(part.text)) continue;
    const start = sentenceEnds(part.text).at(-2) ?? 0;
    const note = part === last ? notes.cutEnd() : notes.cutParagraph();
    found.push({ kind, spans: toSource(part.spans, start, part.text.length), note });
  }
  if (cutTag) found.push({ kind, spans: [cutTag], note: notes.cutEnd() });
  return found;
}

function suspectFindings({ suspects, parts }: Damage): Finding[] {
  return suspects.map(({ text, from, to, reason, usual }) => {
    const part = parts[text]!;
    return {
      kind: 'suspect-text',
      spans: toSource(part.spans, from, to),
      note: notes.suspect(reason, part.text.slice(from, to), usual)
    };
  });
}

/** Puts the damage of a document into findings, in document order. */
export function describeDamage(damage: Damage): Finding[] {
  return [
    headingFindings,
    breakFindings,
    repeatFindings,
    markupFindings,
    cutFindings,
    suspectFindings
  ]
    .flatMap((find) => find(damage))
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}
