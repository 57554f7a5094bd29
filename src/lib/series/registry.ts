import type { Analysis } from '../analysis/contract.ts';
import type { ChartId } from './chart-ids.ts';
import { dispersionSeries } from './dispersion.ts';
import { keynessSeries } from './keyness.ts';
import { networkSeries } from './network.ts';
import { positionsSeries } from './positions.ts';
import { referencesSeries } from './references.ts';
import { similaritySeries } from './similarity.ts';
import { structureSeries } from './structure.ts';
import { bothTermsSeries, termsSeries } from './terms.ts';
import { themesSeries, type ThemeLabel } from './themes.ts';
import { timelineSeries } from './timeline.ts';

/** How much of a long list a chart shows: less on an overview than on a page of its own. */
export type Extent = 'brief' | 'full';

type Make<Series> = (analysis: Analysis, extent: Extent, themes: readonly ThemeLabel[]) => Series;

function define<Makers extends Record<ChartId, Make<unknown>>>(makers: Makers): Makers {
  return makers;
}

/** The rows of every chart, from an analysis. */
export const series = define({
  structure: (analysis) => structureSeries(analysis),
  terms: (analysis, extent) =>
    extent === 'full' ? bothTermsSeries(analysis, 40) : termsSeries(analysis, 20),
  keyness: (analysis, extent) =>
    extent === 'full' ? keynessSeries(analysis, 7, 2) : keynessSeries(analysis, 4, 1),
  dispersion: (analysis, extent) => dispersionSeries(analysis, extent === 'full' ? 30 : 12),
  themes: (analysis, _, themes) => themesSeries(analysis, themes),
  positions: (analysis, extent) => positionsSeries(analysis, extent === 'full' ? 12 : 6),
  network: (analysis) => networkSeries(analysis),
  references: (analysis, extent) => referencesSeries(analysis, extent === 'full' ? 60 : 20),
  timeline: (analysis, extent) => timelineSeries(analysis, extent === 'full' ? 60 : 18),
  similarity: (analysis) => similaritySeries(analysis)
});

/** A chart's rows, by its id. */
export type ChartSeries = { [Id in ChartId]: ReturnType<(typeof series)[Id]> };
