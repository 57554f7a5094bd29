import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OutlineEntry } from './contract.ts';

/**
 * Makes a reader of whether what stands at an offset is meant as an order by the headings above it: one begins with a
 * verb (加强市场体系建设) or names demands (总体要求), and none looks back (工作回顾).
 * @param commands whether a title begins with a verb.
 * @returns a function to call with ascending offsets into the source.
 */
export function createOrderReader(
  outline: readonly OutlineEntry[],
  { demands, reviews }: Lexicon['clauses']['headings'],
  commands: (title: string) => boolean
): (offset: number) => boolean {
  const demand = new RegExp(`(?:${demands.join('|')})$`);
  const review = new RegExp(`(?:${reviews.join('|')})$`);
  const moods = outline.map(({ title, label, level }) => {
    const text = title ?? label;
    const reviewed = review.test(text);
    return { level, reviewed, ordered: !reviewed && (demand.test(text) || commands(text)) };
  });
  const above: typeof moods = [];
  let next = 0;
  let ordered = false;

  return (offset) => {
    for (; next < outline.length && outline[next]!.span[0] <= offset; next += 1) {
      const entry = moods[next]!;
      while (above.length > 0 && above.at(-1)!.level >= entry.level) above.pop();
      above.push(entry);
      ordered = above.some((each) => each.ordered) && !above.some(({ reviewed }) => reviewed);
    }
    return ordered;
  };
}
