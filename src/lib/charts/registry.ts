import type { Component } from 'svelte';
import type { ChartSeries } from '../series/registry.ts';
import { dispersion } from './captions/dispersion.ts';
import { keyness } from './captions/keyness.ts';
import { network } from './captions/network.ts';
import { positions } from './captions/positions.ts';
import { references } from './captions/references.ts';
import { similarity } from './captions/similarity.ts';
import { structure } from './captions/structure.ts';
import { terms } from './captions/terms.ts';
import { themes } from './captions/themes.ts';
import { timeline } from './captions/timeline.ts';
import type { ChartProps, ChartText } from './chart.ts';
import Dispersion from './Dispersion.svelte';
import Keyness from './Keyness.svelte';
import Network from './Network.svelte';
import Positions from './Positions.svelte';
import References from './References.svelte';
import Similarity from './Similarity.svelte';
import Structure from './Structure.svelte';
import Terms from './Terms.svelte';
import Themes from './Themes.svelte';
import Timeline from './Timeline.svelte';

export interface Chart<Series> {
  component: Component<ChartProps<Series>>;
  text: ChartText<Series>;
}

export const charts: { [Id in keyof ChartSeries]: Chart<ChartSeries[Id]> } = {
  structure: { component: Structure, text: structure },
  terms: { component: Terms, text: terms },
  keyness: { component: Keyness, text: keyness },
  dispersion: { component: Dispersion, text: dispersion },
  themes: { component: Themes, text: themes },
  positions: { component: Positions, text: positions },
  network: { component: Network, text: network },
  references: { component: References, text: references },
  timeline: { component: Timeline, text: timeline },
  similarity: { component: Similarity, text: similarity }
};
