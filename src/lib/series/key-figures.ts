import type { Analysis } from '../analysis/contract.ts';
import { countedBy } from '../analysis/counted.ts';

/** The document in numbers; repeats as the analysis' options have them. */
export interface KeyFigures {
  sections: number;
  sentences: number;
  /** Sentences left out as verbatim copies. */
  repeated: number;
  terms: number;
  instruments: number;
  findings: number;
  characters: number;
}

/** Counts what a document holds. */
export function keyFigures(analysis: Analysis): KeyFigures {
  const counted = counts(analysis);
  return {
    sections: analysis.sections.length,
    sentences: analysis.sentences.filter(counted).length,
    repeated: analysis.sentences.filter((sentence) => !counted(sentence)).length,
    terms: analysis.terms.length,
    instruments: analysis.references.filter(({ kind }) => kind === 'instrument').length,
    findings: analysis.findings.length,
    characters: analysis.document.source.characters
  };
}

/** Tells what is counted: everything but later copies, unless the analysis takes repeats as printed. */
export function counts(analysis: Analysis): (entry: { repeated: boolean }) => boolean {
  return countedBy(analysis.document.options.repeats);
}
