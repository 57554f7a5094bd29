import { version } from '../../../package.json';
import type { Chart, ChartSetting } from '../charts/chart.ts';
import { dark, light } from '../charts/palette.ts';
import { pickNames } from '../charts/pick-name.ts';
import { charts } from '../charts/registry.ts';
import { m } from '../i18n/index.ts';
import { sourceLine } from '../i18n/source.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { ChartSeries } from '../series/registry.ts';
import { compose, type FigureText } from './compose.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { drawnRows, shorten } from './shorten.ts';
import type { Size } from './sizes.ts';
import { fixedSetting, type Subject } from './subject.ts';
import { drawingOf, type SvgElement } from './tree.ts';
import type { Typefaces } from './typefaces.ts';

export const THEMES = ['light', 'dark', 'transparent'] as const;
export type Theme = (typeof THEMES)[number];

export interface FigureOptions {
  /** Null height: as high as the chart needs at its width. */
  size: Size | { width: number; height: null };
  theme: Theme;
  /** Whether to write the title and what is selected above. */
  title: boolean;
  /** Whether to write the note and the source beneath. */
  source: boolean;
}

/** Renders a chart to markup that holds its `<svg>`; there is one for servers and one for browsers. */
export type Draw = <Id extends ChartId>(props: {
  id: Id;
  series: ChartSeries[Id];
  setting: ChartSetting;
  width: number;
  height?: number | undefined;
}) => string;

const HASH = 12;

/** Where the numbers come from: document, date, hash of its text, version of this program. */
export function provenance({ document, names: { locale } }: Subject): string {
  const counted = document.options.repeats === 'all' ? [m.figure_repeats({}, { locale })] : [];
  return [
    sourceLine(document, locale),
    ...counted,
    `SHA256 ${document.source.sha256.slice(0, HASH)}`,
    `${m.atlas({}, { locale })} ${version}`
  ].join(' · ');
}

/** What is picked, in words; empty where nothing is. */
export function subtitle({ picks, names, index }: Subject): string {
  const picked = pickNames(picks, names, index);
  if (picked.length === 0) return '';
  return m.figure_selected({ picks: picked.join(' · ') }, names);
}

/** The chart of a subject, typed for its rows. */
function chartOf<Id extends ChartId>({ id }: Subject<Id>): Chart<Id> {
  return charts[id];
}

export function titleOf<Id extends ChartId>(subject: Subject<Id>): string {
  return chartOf(subject).text.title(subject.series, subject.names, subject.picks);
}

/** How many were counted. */
export function countOf<Id extends ChartId>(subject: Subject<Id>): string {
  return chartOf(subject).text.n(shorten(subject).series, subject.names);
}

/** Charts whose own words do not say how many of their rows are drawn. */
const UNCOUNTED: readonly ChartId[] = ['themes'];

/** How to read the chart, and what of it is left out. */
export function noteOf<Id extends ChartId>(subject: Subject<Id>): string {
  const note = chartOf(subject).text.note(shorten(subject).series, subject.names);
  const { shown, whole } = drawnRows(subject);
  if (shown === whole || !UNCOUNTED.includes(subject.id)) return note;
  return `${m.figure_shown({ shown, whole }, subject.names)} ${note}`;
}

export function tableOf<Id extends ChartId>(subject: Subject<Id>) {
  return chartOf(subject).text.table(subject.series, subject.names);
}

export function nameOf(subject: Subject): string {
  return charts[subject.id].text.name(subject.names);
}

/** A chart with everything that is said about it, in one SVG whose text is still text. */
export function figure<Id extends ChartId>(
  subject: Subject<Id>,
  options: FigureOptions,
  draw: Draw,
  faces: Typefaces
): SvgElement {
  const palette = options.theme === 'dark' ? dark : light;
  const paper = options.theme === 'transparent' ? null : palette.paper;
  const setting = fixedSetting(subject, palette, paper);
  const { series } = shorten(subject);
  const text: FigureText = {
    title: options.title ? titleOf(subject) : '',
    subtitle: options.title ? subtitle(subject) : '',
    legend: chartOf(subject).text.legend(subject.series, setting, palette),
    n: options.source ? countOf(subject) : '',
    note: options.source ? noteOf(subject) : '',
    source: options.source ? provenance(subject) : ''
  };
  const empty = tableOf(subject).rows.length === 0;
  return compose(
    text,
    (width, height) =>
      empty
        ? emptyDrawing(m.empty_chart({}, setting), width, palette, faces)
        : drawingOf(draw({ id: subject.id, series, setting, width, height })),
    { ...options.size, paper },
    palette,
    faces
  );
}
