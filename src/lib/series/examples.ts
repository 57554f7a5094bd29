import type { Analysis } from '../analysis/contract.ts';
import type { Picks } from '../selection/picks.ts';
import { counts } from './key-figures.ts';
import { linkId } from './link-id.ts';

/** Something worth a first click. */
export interface Example {
  kind: 'term' | 'theme' | 'position' | 'link';
  picks: Picks;
}

/** First clicks: the most frequent glossed term, the largest theme in its strongest section, opposition, the closest tie. */
export function examples(analysis: Analysis): Example[] {
  const found: Example[] = [];
  const term = analysis.terms
    .filter(({ gloss, text }) => gloss !== null && text.length > 1)
    .toSorted((a, b) => b.count - a.count)[0];
  if (term) found.push({ kind: 'term', picks: { term: term.id } });
  const cells = analysis.themes.flatMap(({ id, sections }) =>
    sections.map((cell) => ({ theme: id, ...cell }))
  );
  const cell = cells.sort((a, b) => b.sentences - a.sentences)[0];
  if (cell) found.push({ kind: 'theme', picks: { section: cell.section, theme: cell.theme } });
  const opposed = analysis.sentences
    .filter(counts(analysis))
    .some(({ positions }) => positions[0] === 'oppose');
  if (opposed) found.push({ kind: 'position', picks: { position: 'oppose' } });
  const link = analysis.links.toSorted((a, b) => b.strength - a.strength)[0];
  if (link) found.push({ kind: 'link', picks: { link: linkId(link) } });
  return found;
}
