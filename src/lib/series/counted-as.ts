import type { Analysis, Repeats } from '../analysis/contract.ts';

/** The analysis with repeats counted once or as printed; the same one where that makes no difference. */
export function countedAs(analysis: Analysis, repeats: Repeats): Analysis {
  const { asPrinted, document } = analysis;
  if (!asPrinted || repeats === 'once') return analysis;
  return { ...analysis, ...asPrinted, document: { ...document, options: { repeats } } };
}
