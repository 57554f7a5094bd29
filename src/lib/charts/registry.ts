import type { Component } from 'svelte';
import type { ChartSeries } from '../series/registry.ts';
import type { ChartProps, ChartText } from './chart.ts';
import Dispersion, { text as dispersion } from './Dispersion.svelte';
import Keyness, { text as keyness } from './Keyness.svelte';
import Network, { text as network } from './Network.svelte';
import Positions, { text as positions } from './Positions.svelte';
import References, { text as references } from './References.svelte';
import Similarity, { text as similarity } from './Similarity.svelte';
import Structure, { text as structure } from './Structure.svelte';
import Terms, { text as terms } from './Terms.svelte';
import Themes, { text as themes } from './Themes.svelte';
import Timeline, { text as timeline } from './Timeline.svelte';

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
