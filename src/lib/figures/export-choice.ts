import type { Locale } from '../i18n/index.ts';
import type { FigureOptions, Theme } from './figure.ts';
import { SIZES, type SizeName } from './sizes.ts';

/** Sizes to choose from: the fixed ones, and the chart's own on the page. */
export const SIZE_CHOICES = [...(Object.keys(SIZES) as SizeName[]), 'screen'] as const;

export type SizeChoice = (typeof SIZE_CHOICES)[number];

/** Pixels of a PNG to one of its size. */
export const SCALES = [1, 2, 3, 4] as const;

/** What the reader sets before taking a figure away. */
export interface ExportChoice {
  size: SizeChoice;
  theme: Theme;
  locale: Locale;
  title: boolean;
  source: boolean;
  scale: (typeof SCALES)[number];
}

export function defaultChoice(locale: Locale): ExportChoice {
  return { size: 'wide', theme: 'light', locale, title: true, source: true, scale: 2 };
}

/**
 * The options of a figure.
 * @param screen px that the chart is wide on the page.
 */
export function optionsOf(choice: ExportChoice, screen: number): FigureOptions {
  const { size, theme, title, source } = choice;
  return {
    size: size === 'screen' ? { width: Math.round(screen), height: null } : SIZES[size],
    theme,
    title,
    source
  };
}
