import { pickNames } from '../charts/pick-names.ts';
import { countOf, nameOf, noteOf, sourceLine } from '../figures/figure.ts';
import type { Subject } from '../figures/subject.ts';
import { m } from '../i18n/index.ts';
import { isEmpty } from '../selection/picks.ts';
import { SentenceIndex } from '../selection/sentence-index.ts';
import type { Passages } from '../series/passages.ts';
import { leadingMark } from './leading-mark.ts';

const QUOTED = 6;

/** What a presenter says and shows: how to read the chart, and the passages behind it. */
export function speakerNotes(subject: Subject, passages: Passages): string {
  const { names } = subject;
  const picks = isEmpty(subject.picks) ? leadingMark(subject.id, subject.series) : subject.picks;
  const index = subject.index ?? new SentenceIndex(passages);
  const sentences = isEmpty(picks)
    ? []
    : index
        .rows(picks)
        .flatMap((row) => passages.sentences[row] ?? [])
        .filter(({ repeated }) => !repeated);
  const quoted = sentences
    .slice(0, QUOTED)
    .map(({ section, text }) => `[${names.section(section)}] ${text}`);
  const rest = sentences.length - quoted.length;
  return [
    `${nameOf(subject)}. ${countOf(subject)}`,
    noteOf(subject),
    ...(quoted.length > 0
      ? [m.notes_passages({ picks: pickNames(picks, names).join(' · ') }, names)]
      : []),
    ...quoted,
    ...(rest > 0 ? [m.notes_more({ n: rest }, names)] : []),
    sourceLine(subject)
  ].join('\n');
}
