import type { Analysis } from '../analysis/contract.ts';
import { textOf } from '../analysis/spans.ts';
import type { Subject } from '../figures/subject.ts';
import { SentenceIndex } from '../selection/sentence-index.ts';
import { keyFigures } from '../series/key-figures.ts';
import { passageIndex } from '../series/passages.ts';
import { deck, type Workbench } from './deck.ts';

/**
 * Charts of one document as PowerPoint slides; several of them get a cover.
 * @param onProgress is told how many of the slides are done.
 */
export function slidesOf(
  subjects: readonly Subject[],
  analysis: Analysis,
  workbench: Workbench,
  onProgress?: (done: number) => void
): Promise<Uint8Array> {
  const sentences = {
    index: new SentenceIndex(passageIndex(analysis)),
    text: (row: number) => textOf(analysis.text, analysis.sentences[row]?.spans ?? [])
  };
  const figures = subjects.length > 1 ? keyFigures(analysis) : null;
  return deck(subjects, figures, sentences, workbench, onProgress);
}
