import type { Paragraph, Section, Span } from './contract.ts';
import type { Structure, Utterance } from './reading.ts';
import { cutSpans, sentenceEnds } from './sentences.ts';

/** Reads a document's outline, sections, paragraphs and sentences, and what is damaged in it. */
export function readStructure(text: string): Structure {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const utterances: Utterance[] = [];
  let title: string | null = null;
  let section: { id: string; label: string; heading: Section['heading']; start: number } = {
    id: 's1',
    label: '前言',
    heading: 'none',
    start: 0
  };
  const close = (end: number) => {
    if (end > section.start)
      sections.push({ ...section, title: null, span: [section.start, end] } as Section);
  };
  let last = 0;
  for (const match of text.matchAll(/[^\s\u3000][^\n\r]*/g)) {
    const line = match[0].trimEnd();
    const span: Span = [match.index, match.index + line.length];
    if (title === null) {
      title = line;
      section.start = span[0];
      continue;
    }
    const heading = /^[一二三四五六七八九十]{1,3}$/.test(line);
    if (heading) {
      close(last);
      section = {
        id: `s${sections.length + 1}`,
        label: line,
        heading: 'printed',
        start: span[0]
      };
    }
    last = span[1];
    const id = `p${paragraphs.length + 1}`;
    paragraphs.push({
      id,
      section: section.id,
      kind: heading ? 'heading' : line.startsWith('——') ? 'item' : 'paragraph',
      spans: [span],
      repeats: null
    });
    if (heading) continue;
    cutSpans([span], sentenceEnds(line)).forEach((spans, index) =>
      utterances.push({
        id: `${id}.${index + 1}`,
        paragraph: id,
        section: section.id,
        spans,
        text: spans.map(([from, to]) => text.slice(from, to)).join(''),
        repeated: false
      })
    );
  }
  close(last);
  return { title, date: null, outline: [], sections, paragraphs, utterances, findings: [] };
}
