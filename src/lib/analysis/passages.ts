import type { Span } from './contract.ts';
import type { Structure } from './reading.ts';
import { textOf } from './spans.ts';

/** A sentence, or a title or heading, which is none: its place and its reading text. */
export interface Passage {
  spans: readonly Span[];
  text: string;
  section: string;
  /** Null in titles and headings. */
  sentence: string | null;
  repeated: boolean;
  /** Whether it is the first of its paragraph. */
  opens: boolean;
}

/** All that a document says, headings included, in order. */
export function readPassages({ paragraphs, utterances }: Structure, text: string): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const { id, kind, spans, section, repeats } of paragraphs) {
    if (kind === 'heading') {
      const reading = textOf(text, spans);
      const repeated = repeats !== null;
      passages.push({ spans, text: reading, section, sentence: null, repeated, opens: true });
      continue;
    }
    const first = next;
    for (; utterances[next]?.paragraph === id; next += 1) {
      const { id: sentence, spans: pieces, text: reading, repeated } = utterances[next]!;
      const opens = next === first;
      passages.push({ spans: pieces, text: reading, section, sentence, repeated, opens });
    }
  }
  return passages;
}
