import type { Component } from 'svelte';
import type { NetworkSeries } from '../series/network.ts';
import type { StructureSeries } from '../series/structure.ts';
import type { TermsSeries } from '../series/terms.ts';
import type { ThemesSeries } from '../series/themes.ts';
import type { ChartProps, ChartText } from './chart.ts';
import Network, { text as network } from './Network.svelte';
import Structure, { text as structure } from './Structure.svelte';
import Terms, { text as terms } from './Terms.svelte';
import Themes, { text as themes } from './Themes.svelte';

/** A chart's rows, by its id. */
export interface ChartSeries {
  structure: StructureSeries;
  terms: TermsSeries;
  themes: ThemesSeries;
  network: NetworkSeries;
}

export type ChartId = keyof ChartSeries;

export interface Chart<Series> {
  component: Component<ChartProps<Series>>;
  text: ChartText<Series>;
}

export const charts: { [Id in ChartId]: Chart<ChartSeries[Id]> } = {
  structure: { component: Structure, text: structure },
  terms: { component: Terms, text: terms },
  themes: { component: Themes, text: themes },
  network: { component: Network, text: network }
};
