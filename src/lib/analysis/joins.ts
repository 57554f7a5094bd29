import { bareLines, readLayout, type Layout } from './bare-headings.ts';
import type { Span } from './contract.ts';
import { readLabel, type Label } from './labels.ts';
import { lineWidth } from './line-width.ts';
import type { Line } from './lines.ts';
import { standsAlone } from './matter.ts';
import { isEnded, isPaused, opensInMidClause } from './punctuation.ts';

/** A paragraph of the source, before it is known whether it is a heading: one line, or several joined. */
export interface Block {
  spans: Span[];
  /** The slices of `spans`, joined. */
  text: string;
  /** An item of a list, a row of a table. */
  bulleted: boolean;
  label: Label | null;
  /** Title block, table of contents or signature. */
  matter: boolean;
  /** A heading without a number. */
  bare: boolean;
}

/** Where two lines were joined: the offset into the block's text. */
export interface Join {
  block: number;
  at: number;
  /** The line stopped at a comma, or in the midst of a clause. */
  kind: 'comma' | 'clause';
}

/** Lines in a row that end with a comma before a numbered one are the preamble of a resolution. */
const PREAMBLE = 3;
const LABELLED_LENGTH = 60;
/** Lines that are this much shorter than the line width may still be broken by it. */
const MARGIN = 3;

function joinKind(last: Line, next: Line, layout: Layout): Join['kind'] | null {
  if (next.bulleted || next.cells || last.cells || readLabel(next.text)) return null;
  const { text } = last;
  if (isEnded(text)) {
    const runsOn =
      layout.width !== null &&
      layout.indents &&
      lineWidth(text) >= layout.width - 1 &&
      !next.indented &&
      !next.afterBlank;
    return runsOn || opensInMidClause(next.text) ? 'comma' : null;
  }
  if (isPaused(text)) return 'comma';
  const label = readLabel(text);
  const onOwnLine = label && text.length <= LABELLED_LENGTH && !layout.runIn.has(label.style);
  return onOwnLine && (layout.width === null || lineWidth(text) < layout.width - MARGIN)
    ? null
    : 'clause';
}

/** The lines of preambles: a caller (大会，) and the clauses that follow, each on a line of its own. */
function preambleLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (const [at, { text }] of lines.entries()) {
    if (text.endsWith('，')) continue;
    if (at - start >= PREAMBLE && readLabel(text))
      for (let each = start; each < at; each += 1) found.add(each);
    start = at + 1;
  }
  return found;
}

/**
 * Puts together the lines that a page or a margin broke.
 * @returns the joins, but for those of a text that breaks every line at its margin: they are no damage.
 */
export function joinLines(
  lines: readonly Line[],
  matter: ReadonlySet<number>
): { blocks: Block[]; joins: Join[] } {
  const body = lines.filter((_, at) => !matter.has(at));
  const layout = readLayout(body);
  const { headings: heads, lone } = bareLines(lines, matter, layout);
  const preamble = layout.width === null ? preambleLines(lines) : new Set<number>();
  const blocks: Block[] = [];
  const joins: Join[] = [];
  let last: Line | null = null;
  let texts: string[] = [];
  let length = 0;
  const finish = () => {
    const block = blocks.at(-1);
    if (block && texts.length > 1) block.text = texts.join('');
  };
  lines.forEach((line, at) => {
    const apart = matter.has(at) || lone.has(at) || standsAlone(line);
    const alone = apart || heads.has(at);
    const recites = preamble.has(at);
    const kind = last && !alone && !recites ? joinKind(last, line, layout) : null;
    const block = blocks.at(-1);
    if (kind && block) {
      joins.push({ block: blocks.length - 1, at: length, kind });
      for (const span of line.spans) block.spans.push(span);
      texts.push(line.text);
      length += line.text.length;
    } else {
      finish();
      blocks.push({
        spans: [...line.spans],
        text: line.text,
        bulleted: line.bulleted || line.cells || (recites && preamble.has(at - 1)),
        label: alone && !heads.has(at) ? null : readLabel(line.text),
        matter: apart,
        bare: heads.has(at)
      });
      texts = [line.text];
      length = line.text.length;
    }
    last = alone || recites ? null : line;
  });
  finish();
  return { blocks, joins: layout.width === null ? joins : [] };
}
