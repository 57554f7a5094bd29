import { group, range } from 'd3-array';
import { findBreaks, type Words } from './breaks.ts';
import type { Section } from './contract.ts';
import { describeDamage } from './findings.ts';
import { readFrame } from './frame.ts';
import { readHeadings } from './headings.ts';
import { joinLines } from './joins.ts';
import { splitLines } from './lines.ts';
import { cutTag, findMarkup } from './markup.ts';
import { completeDivisions } from './missing.ts';
import { divide, readOutline, type Division } from './outline.ts';
import { readParts, type Part } from './parts.ts';
import type { Structure, Utterance } from './reading.ts';
import { findRepeats, type Repeat } from './repeats.ts';
import { cutSpans, sentenceEnds } from './sentences.ts';
import { hull, textOf } from './spans.ts';
import { findSuspects } from './suspects.ts';

const partId = (part: number) => `p${part + 1}`;

function layOut(
  text: string,
  parts: readonly Part[],
  divisions: readonly Division[],
  repeats: readonly Repeat[]
): Pick<Structure, 'sections' | 'paragraphs' | 'utterances'> {
  const sections: Section[] = [];
  const paragraphs: Structure['paragraphs'] = [];
  const utterances: Utterance[] = [];
  const repeatsOf = group(repeats, ({ part }) => part);
  divisions.forEach(({ label, heading, title, from, to }, at) => {
    const section = `s${at + 1}`;
    const members = parts.slice(from, to);
    const span = hull([...members[0]!.spans, ...members.at(-1)!.spans]);
    sections.push({ id: section, label, heading, title, span });
    members.forEach(({ kind, spans, text: reading }, index) => {
      const paragraph = partId(from + index);
      const copies = repeatsOf.get(from + index) ?? [];
      const whole = copies.find((copy) => copy.whole);
      const original = whole ? partId(whole.of) : null;
      paragraphs.push({ id: paragraph, section, kind, spans, repeats: original });
      if (kind === 'heading') return;
      const copied = new Set(copies.flatMap(({ sentences: [first, end] }) => range(first, end)));
      cutSpans(spans, sentenceEnds(reading)).forEach((pieces, order) =>
        utterances.push({
          id: `${paragraph}.${order + 1}`,
          paragraph,
          section,
          spans: pieces,
          text: textOf(text, pieces),
          repeated: copied.has(order)
        })
      );
    });
  });
  return { sections, paragraphs, utterances };
}

/**
 * Reads a document's outline, sections, paragraphs and sentences, and finds what is damaged in it.
 * @param text decoded source text; every span of the result points into it.
 * @param words a word list; without one, doubled and dangling words are not looked for and more page
 *   breaks are called doubtful.
 */
export function readStructure(text: string, words: Words | null = null): Structure {
  const markup = findMarkup(text);
  const lines = splitLines(text, markup);
  const { title, date, matter } = readFrame(lines);
  const { blocks, joins } = joinLines(lines, matter);
  const parts = readParts(blocks, readHeadings(blocks));
  const completed = completeDivisions(divide(parts), parts, title);
  const repeats = findRepeats(parts);
  const copied = new Set(repeats.flatMap(({ part, whole }) => (whole ? part : [])));
  const texts = parts.map((part, at) =>
    part.kind === 'heading' || copied.has(at) ? '' : part.text
  );
  const findings = describeDamage({
    markup: markup.filter(([from]) => text[from] !== '*'),
    cutTag: cutTag(text, markup),
    blocks,
    breaks: findBreaks(blocks, joins, words),
    parts,
    completed,
    repeats,
    suspects: findSuspects(texts, words)
  });
  const body = layOut(text, parts, completed.divisions, repeats);
  return { title, date, outline: readOutline(parts), ...body, findings };
}
