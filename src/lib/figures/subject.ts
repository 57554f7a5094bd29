import type { Analysis, AtlasDocument } from '../analysis/contract.ts';
import type { ChartNames, ChartSetting } from '../charts/chart.ts';
import type { Palette } from '../charts/palette.ts';
import { isEmpty, type Picks } from '../selection/picks.ts';
import { Selection } from '../selection/selection.svelte.ts';
import type { SentenceIndex } from '../selection/sentence-index.ts';
import { sentenceIndexOf } from '../series/passages.ts';
import type { ChartId } from '../series/chart-ids.ts';
import { series, type ChartSeries, type Extent } from '../series/registry.ts';

/** What a figure is of: one chart of one document, with what is picked in it. */
export interface Subject<Id extends ChartId = ChartId> {
  id: Id;
  series: ChartSeries[Id];
  document: AtlasDocument;
  names: ChartNames;
  picks: Picks;
  /** Needed where something is picked. */
  index: SentenceIndex | null;
}

/** A chart of a whole analysis as the subject of figures. */
export function subjectOf<Id extends ChartId>(
  id: Id,
  analysis: Analysis,
  names: ChartNames,
  picks: Picks,
  extent: Extent
): Subject<Id> {
  return {
    id,
    series: series[id](analysis, extent, [...names.themes.values()]) as ChartSeries[Id],
    document: analysis.document,
    names,
    picks,
    index: isEmpty(picks) ? null : sentenceIndexOf(analysis)
  };
}

/** A setting in which nothing can be picked and what is picked looks as it does on the page. */
export function fixedSetting(
  subject: Subject,
  palette: Palette,
  paper: string | null
): ChartSetting {
  const selection = new Selection(() => {});
  selection.know(subject.index);
  selection.copies = subject.document.options.repeats === 'all';
  selection.adopt(subject.picks);
  return {
    ...subject.names,
    palette,
    paper,
    standing: selection.standing,
    portion: selection.portion
  };
}
