import type { ChartId } from '../series/chart-ids.ts';
import type { Chart } from './chart.ts';
import { dispersion } from './definitions/dispersion.ts';
import { keyness } from './definitions/keyness.ts';
import { network } from './definitions/network.ts';
import { positions } from './definitions/positions.ts';
import { references } from './definitions/references.ts';
import { similarity } from './definitions/similarity.ts';
import { structure } from './definitions/structure.ts';
import { terms } from './definitions/terms.ts';
import { themes } from './definitions/themes.ts';
import { timeline } from './definitions/timeline.ts';

/** All charts at once, where figures are made; pages fetch each chart's definition by itself. */
export const charts: { [Id in ChartId]: Chart<Id> } = {
  structure,
  terms,
  keyness,
  dispersion,
  themes,
  positions,
  network,
  references,
  timeline,
  similarity
};
