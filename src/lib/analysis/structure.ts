import type { Paragraph, Section } from './contract.ts';
import { readFrame } from './frame.ts';
import { readHeadings } from './headings.ts';
import { joinLines } from './joins.ts';
import { splitLines } from './lines.ts';
import { findMarkup } from './markup.ts';
import { divide, readOutline } from './outline.ts';
import { readParts } from './parts.ts';
import type { Structure, Utterance } from './reading.ts';
import { cutSpans, sentenceEnds } from './sentences.ts';
import { hull, textOf } from './spans.ts';

/** Reads a document's outline, sections, paragraphs and sentences, and what is damaged in it. */
export function readStructure(text: string): Structure {
  const markup = findMarkup(text);
  const lines = splitLines(text, markup);
  const frame = readFrame(lines);
  const { blocks } = joinLines(lines, frame.matter);
  const parts = readParts(blocks, readHeadings(blocks));
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const utterances: Utterance[] = [];
  divide(parts).forEach(({ label, heading, title, from, to }, at) => {
    const section = `s${at + 1}`;
    const members = parts.slice(from, to);
    sections.push({
      id: section,
      label,
      heading,
      title,
      span: hull(members.flatMap(({ spans }) => spans))
    });
    members.forEach(({ kind, spans, text: reading }, index) => {
      const paragraph = `p${from + index + 1}`;
      paragraphs.push({ id: paragraph, section, kind, spans, repeats: null });
      if (kind === 'heading') return;
      cutSpans(spans, sentenceEnds(reading)).forEach((pieces, order) =>
        utterances.push({
          id: `${paragraph}.${order + 1}`,
          paragraph,
          section,
          spans: pieces,
          text: textOf(text, pieces),
          repeated: false
        })
      );
    });
  });
  return {
    title: frame.title,
    date: frame.date,
    outline: readOutline(parts),
    sections,
    paragraphs,
    utterances,
    findings: []
  };
}
