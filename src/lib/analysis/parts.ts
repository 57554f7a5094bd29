import type { Heading, Headings } from './headings.ts';
import type { Block } from './joins.ts';
import type { Paragraph, Span } from './contract.ts';
import { cutSpans } from './sentences.ts';

/** A paragraph of the body, in reading order; a heading that runs into its paragraph is a part of its own. */
export interface Part {
  kind: Paragraph['kind'];
  spans: Span[];
  /** The slices of `spans`, joined. */
  text: string;
  heading: Heading | null;
  /** Title block, table of contents or signature. */
  matter: boolean;
  block: number;
  /** Where the part begins in its block's text. */
  offset: number;
}

function cut(block: Block, from: number, to: number): Span[] {
  if (from === 0 && to === block.text.length) return block.spans;
  return cutSpans(block.spans, [from, to, block.text.length])[1] ?? [];
}

/** Takes blocks apart into headings and paragraphs. */
export function readParts(
  blocks: readonly Block[],
  { headings, listed, titles }: Headings
): Part[] {
  return blocks.flatMap((block, at) => {
    const heading = headings[at] ?? null;
    const { text, matter } = block;
    const parts: Part[] = [];
    const add = (kind: Part['kind'], from: number, to: number, head: Heading | null) => {
      const spans = cut(block, from, to);
      if (spans.length > 0)
        parts.push({
          kind,
          spans,
          text: text.slice(from, to),
          heading: head,
          matter,
          block: at,
          offset: from
        });
    };
    if (matter || titles.has(at)) {
      add('heading', 0, text.length, null);
      return parts;
    }
    const end = heading ? text.slice(0, heading.end).trimEnd().length : 0;
    if (heading) add('heading', 0, end, heading);
    const body = end + (/^[\s\u3000]*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
    if (body < text.length)
      add(block.bulleted || listed.has(at) ? 'item' : 'paragraph', body, text.length, null);
    return parts;
  });
}
