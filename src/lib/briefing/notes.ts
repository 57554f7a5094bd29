import { pickNames } from '../charts/pick-name.ts';
import { countOf, nameOf, noteOf, provenance } from '../figures/figure.ts';
import type { Subject } from '../figures/subject.ts';
import { m } from '../i18n/index.ts';
import { isEmpty } from '../selection/picks.ts';
import type { SentenceIndex } from '../selection/sentence-index.ts';
import { leadingMark } from './leading-mark.ts';

/** A document's sentences by row. */
export interface Sentences {
  index: SentenceIndex;
  /** Null where it has not arrived. */
  text: (row: number) => string | null;
}

const QUOTED = 6;

/** Rows of the sentences behind a figure: behind what is picked, or else behind what its title speaks of. */
export function rowsBehind(subject: Subject, index: SentenceIndex): number[] {
  const picks = picksBehind(subject);
  if (isEmpty(picks)) return [];
  return index.rows(index.select(picks)).filter((row) => !index.repeated(row));
}

function picksBehind({ id, series, picks }: Subject) {
  return isEmpty(picks) ? leadingMark(id, series) : picks;
}

/** What a presenter says and shows: how to read the chart, and the passages behind it. */
export function speakerNotes(subject: Subject, { index, text }: Sentences): string {
  const { names } = subject;
  const rows = rowsBehind(subject, index);
  const quoted = rows
    .slice(0, QUOTED)
    .map((row) => `[${names.section(index.idOf('section', row) ?? '')}] ${text(row) ?? ''}`);
  const rest = rows.length - quoted.length;
  const picked = pickNames(picksBehind(subject), names, index).join(' · ');
  return [
    `${nameOf(subject)} · ${countOf(subject)}`,
    noteOf(subject),
    ...(quoted.length > 0 ? [m.notes_passages({ picks: picked }, names), ...quoted] : []),
    ...(rest > 0 ? [m.notes_more({ n: rest }, names)] : []),
    provenance(subject)
  ].join('\n');
}
