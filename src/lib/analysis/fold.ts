import type { Span } from './contract.ts';

/** Both blocks of radicals: each character is one UTF-16 unit, and so is what it stands for. */
const RADICALS = /[\u2e80-\u2eff\u2f00-\u2fdf]/g;

export interface Folded {
  /** As long as the text that went in. */
  text: string;
  /** Where a radical was replaced. */
  spans: Span[];
}

/**
 * Replaces radicals, which text copied from PDF files holds in place of ideographs (⽅ for 方), by the ideographs
 * they stand for. Offsets stay.
 * @param supplement ideographs for the radicals that have no compatibility decomposition.
 */
export function foldRadicals(text: string, supplement: Readonly<Record<string, string>>): Folded {
  const spans: Span[] = [];
  const folded = text.replace(RADICALS, (radical, at: number) => {
    const ideograph = supplement[radical] ?? radical.normalize('NFKC');
    if (ideograph === radical || ideograph.length !== 1) return radical;
    spans.push([at, at + 1]);
    return ideograph;
  });
  return { text: folded, spans };
}
