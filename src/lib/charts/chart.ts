import { createContext, type Component } from 'svelte';
import type { Locale } from '../i18n/index.ts';
import { sectionInText } from '../i18n/sections.ts';
import type { Picks } from '../selection/picks.ts';
import type { Standing } from '../selection/standing.svelte.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { ChartSeries } from '../series/registry.ts';
import type { ThemeLabel } from '../series/themes.ts';
import type { Palette } from './palette.ts';

/** The names that charts share: of sections, themes and theme families. */
export interface ChartNames {
  locale: Locale;
  /** A section's label in the reader's language. */
  section: (id: string) => string;
  theme: (id: string) => string;
  themes: ReadonlyMap<string, ThemeLabel>;
  /** Theme families in the order of their hues. */
  families: readonly { id: string; label: { zh: string; en: string } }[];
}

/** What every chart is drawn with, on the page and in a figure alike. */
export interface ChartSetting extends ChartNames {
  palette: Palette;
  /** What it is drawn on; null where that shows through. */
  paper: string | null;
  /** How a mark stands to what is picked and to the pointer, now and from now on. */
  standing: (mark: Picks) => Standing;
  /** How many of a term's or name's occurrences stand in what is picked; null where nothing is. */
  portion: (kind: 'term' | 'name', id: string) => number | null;
  /** Absent where nothing can be picked: in a figure. */
  pick?: ((mark: Picks) => void) | undefined;
  /** Takes what the pointer or the focus is on, null where it is on nothing. */
  hover?: ((mark: Picks | null) => void) | undefined;
}

/** The setting reaches marks and layers as a function, so that they always read its latest values. */
export const [getSetting, setSetting] = createContext<() => ChartSetting>();

export interface ChartProps<Series> {
  /** The rows to draw. */
  series: Series;
  /** The chart's name for screen readers. */
  label: string;
  /** Outer width in px. */
  width: number;
  /** Outer height in px to fill where its own is less; rows stretch within reason. */
  height?: number | undefined;
}

export type LegendItem =
  | { type: 'swatch'; label: string; fill?: string; stroke?: string }
  | { type: 'disc'; label: string; fill?: string; stroke?: string }
  | { type: 'line'; label: string; stroke: string }
  | { type: 'sign'; label: string; sign: string }
  | { type: 'ramp'; label: string; steps: { label: string; fill: string }[] };

export interface ChartTable {
  head: string[];
  rows: (string | number)[][];
  /** What each row stands for, where it can be picked. */
  marks?: (Picks | null)[];
}

/** What is said about a chart beside its drawing. */
export interface ChartText<Series> {
  /** What it is, in a word or two. */
  name: (names: ChartNames) => string;
  /** What is seen, with its numbers; what is picked comes first. */
  title: (series: Series, names: ChartNames, picks: Picks) => string;
  /** How many of what were counted. */
  n: (series: Series, names: ChartNames) => string;
  /** How to read it, and what low counts look like. */
  note: (series: Series, names: ChartNames) => string;
  /** How it was made: formula, thresholds, citation. */
  method: (names: ChartNames) => string;
  legend: (series: Series, names: ChartNames, palette: Palette) => LegendItem[];
  /** Its rows, for reading and for download. */
  table: (series: Series, names: ChartNames) => ChartTable;
}

/** A chart as pages, figures and presentations take it: its drawing and its words. */
export interface Chart<Id extends ChartId> {
  id: Id;
  component: Component<ChartProps<ChartSeries[Id]>>;
  text: ChartText<ChartSeries[Id]>;
}

/** A section as a sentence names it. */
export function sectionOf(names: ChartNames, id: string): string {
  return sectionInText(names.section(id), names.locale);
}

/** A chart's height: its own, or up to `most` times that where more is wanted. */
export function stretched(own: number, wanted: number | undefined, most = 1.5): number {
  return Math.min(Math.max(own, wanted ?? own), own * most);
}

export function familyColour(names: ChartNames, palette: Palette, theme: string | null): string {
  const family = theme === null ? undefined : names.themes.get(theme)?.family;
  const index = names.families.findIndex(({ id }) => id === family);
  return palette.families[index] ?? palette.neutral;
}

/** One swatch for each family that some of these themes belong to. */
export function familyLegend(
  themes: Iterable<string | null>,
  names: ChartNames,
  palette: Palette
): LegendItem[] {
  const shown = new Set([...themes].map((theme) => theme && names.themes.get(theme)?.family));
  return names.families.flatMap(({ id, label }, i): LegendItem[] =>
    shown.has(id)
      ? [{ type: 'swatch', label: label[names.locale], fill: palette.families[i] ?? palette.rule }]
      : []
  );
}
