import { createContext } from 'svelte';
import type { Locale } from '../i18n/index.ts';
import type { Picks } from '../selection/picks.ts';
import type { Emphasis } from '../selection/selection.svelte.ts';
import type { ThemeLabel } from '../series/themes.ts';
import type { Palette } from './palette.ts';

/** What every chart is drawn with, on the page and in a figure alike. */
export interface ChartSetting {
  palette: Palette;
  locale: Locale;
  themes: ReadonlyMap<string, ThemeLabel>;
  /** Theme families in the order of their hues. */
  families: readonly string[];
  emphasis: (mark: Picks) => Emphasis;
  picked: (mark: Picks) => boolean;
  /** How many of a term's occurrences stand in what is picked; null where nothing is. */
  portion: (term: string) => number | null;
  /** Absent where nothing can be picked: in a figure. */
  pick?: ((mark: Picks) => void) | undefined;
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
}

export function opacityOf(emphasis: Emphasis): number {
  return emphasis === 'muted' ? 0.3 : 1;
}

export function familyColour(setting: ChartSetting, theme: string | null): string {
  const family = theme === null ? undefined : setting.themes.get(theme)?.family;
  const index = family === undefined ? -1 : setting.families.indexOf(family);
  return setting.palette.families[index] ?? setting.palette.rule;
}
