import type { Span } from './contract.ts';

/** What may open markup, the stars of Markdown, or a line with a page number alone (— 3 —). */
const SIGN =
  /[<&]|\*\*|(?<=^[ \t\u3000]{0,20})[-—–]{1,2} ?[0-9０-９]{1,4} ?[-—–]{1,2}(?=[ \t\u3000]{0,20}$)/gm;
const TAG = /<\/?[A-Za-z][^<>\n]{0,300}>/y;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/y;
/** A tag that the end of the text cuts off. */
const CUT_TAG = /<(?:\/[A-Za-z]{0,20}|!-{0,2}|[A-Za-z][^<>\n]{0,300})?(?=\s{0,99}$)/y;

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/**
 * Finds what belongs to the page and not to the text: comments, tags, entities, a tag cut off at the end,
 * page numbers on lines of their own.
 */
export function findMarkup(text: string): Span[] {
  const found: Span[] = [];
  const lastComment = text.lastIndexOf('-->');
  const tail = text.length - 400;
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    if (at < (found.at(-1)?.[1] ?? 0)) continue;
    const end =
      sign.length > 1
        ? at + sign.length
        : sign === '&'
          ? matchEnd(ENTITY, text, at)
          : at < lastComment && text.startsWith('<!--', at)
            ? text.indexOf('-->', at) + 3
            : (matchEnd(TAG, text, at) ?? (at > tail ? matchEnd(CUT_TAG, text, at) : null));
    if (end !== null) found.push([at, end]);
  }
  return found;
}

/** The tag that the end of the text cuts off, among its markup; null where there is none. */
export function cutTag(text: string, markup: readonly Span[]): Span | null {
  const last = markup.at(-1);
  if (!last || text[last[0]] !== '<' || text[last[1] - 1] === '>') return null;
  return last;
}
