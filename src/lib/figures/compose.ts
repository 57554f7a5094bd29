import type { LegendItem } from '../charts/chart.ts';
import type { Palette } from '../charts/palette.ts';
import { wrap } from '../charts/text.ts';
import { drawLegend } from './legend.ts';
import type { Size } from './sizes.ts';
import { element, short, type SvgElement } from './tree.ts';
import type { Typefaces, Voice } from './typefaces.ts';

/** What a figure says; an empty string leaves its line out. */
export interface FigureText {
  title: string;
  subtitle: string;
  legend: readonly LegendItem[];
  note: string;
  source: string;
}

/** Draws the chart in px of its own, at least as high as wanted where it can be. */
export type DrawChart = (width: number, height?: number) => SvgElement;

export interface Frame {
  /** Px of the whole figure; without a height it is as high as it needs to be. */
  width: number;
  height: number | null;
  /** Null for a transparent one. */
  paper: string | null;
}

interface Line {
  size: number;
  leading: number;
  lines: number;
  voice: Voice;
  fill: keyof Pick<Palette, 'ink' | 'faded' | 'accent'>;
}

const MARGIN = 26;
const RULE = 10;
const TITLE: Line = { size: 21, leading: 28, lines: 3, voice: 'title', fill: 'ink' };
const SUBTITLE: Line = { size: 13.5, leading: 20, lines: 2, voice: 'text', fill: 'accent' };
const NOTE: Line = { size: 11, leading: 16, lines: 5, voice: 'text', fill: 'faded' };
const SOURCE: Line = { size: 10, leading: 14, lines: 3, voice: 'text', fill: 'faded' };
const GAP = 12;

/** Least width and height, in the chart's own px, that a figure is drawn at: what is larger is scaled up whole. */
const LEAST = { width: 560, height: 420 };
/** Steps down in scale while something does not fit. */
const COARSE = 0.93;
const FINE = 0.985;

interface Block {
  drawing: SvgElement;
  height: number;
}

/** A figure as one SVG: title, what is selected, legend, chart, note and source, scaled so that all of it fits. */
export function compose(
  text: FigureText,
  draw: DrawChart,
  frame: Frame,
  palette: Palette,
  faces: Typefaces
): SvgElement {
  const { scale, head, foot, chart } = fit(text, draw, frame, palette, faces);
  const width = frame.width / scale;
  const height = frame.height === null ? total(head, chart, foot) : frame.height / scale;
  const size: Size = { width: frame.width, height: frame.height ?? Math.ceil(height * scale) };
  const inner = [
    ...(frame.paper === null ? [] : [element('rect', { width, height, fill: frame.paper })]),
    element('path', {
      d: `M${MARGIN} ${MARGIN}H${short(width - MARGIN)}`,
      stroke: palette.ink,
      'stroke-width': 2
    }),
    moved(head.drawing, MARGIN + RULE),
    moved(chart, MARGIN + RULE + head.height),
    moved(foot.drawing, height - MARGIN - foot.height)
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      'font-family': faces.stack('text')
    },
    inner
  );
}

function moved(drawing: SvgElement, y: number): SvgElement {
  const children = drawing.name === 'svg' ? drawing.children : [drawing];
  return element('g', { transform: `translate(${MARGIN} ${short(y)})` }, children);
}

/** Height of a chart's drawing, from its view box. */
function heightOf(chart: SvgElement): number {
  return Number(chart.attributes.viewBox?.split(' ')[3] ?? 0);
}

function total(head: Block, chart: SvgElement, foot: Block): number {
  return 2 * MARGIN + RULE + head.height + heightOf(chart) + GAP + foot.height;
}

/**
 * The largest scale at which everything fits; a scale of 1 where the height is free. Charts do not shrink evenly with
 * their width, so the scale goes down in small steps.
 */
function fit(text: FigureText, draw: DrawChart, frame: Frame, palette: Palette, faces: Typefaces) {
  const at = (scale: number) => {
    const width = frame.width / scale - 2 * MARGIN;
    const head = headOf(text, width, palette, faces);
    const foot = footOf(text, width, palette, faces);
    return { scale, width, head, foot, chart: draw(width) };
  };
  if (frame.height === null) return at(1);
  let tried = at(Math.min(frame.width / LEAST.width, frame.height / LEAST.height));
  for (;;) {
    const needed = total(tried.head, tried.chart, tried.foot);
    const room = frame.height / tried.scale;
    if (needed <= room) {
      const height = heightOf(tried.chart) + room - needed;
      return { ...tried, chart: draw(tried.width, height) };
    }
    const exact = frame.height / needed;
    tried = at(tried.scale * Math.min(Math.max(exact / tried.scale, COARSE), FINE));
  }
}

function paragraph(
  text: string,
  { size, leading, lines, voice, fill }: Line,
  width: number,
  palette: Palette,
  faces: Typefaces
): Block {
  const measure = (piece: string, at: number) => faces.width(piece, at, voice);
  const pieces = text === '' ? [] : wrap(text, size, width, lines, measure);
  const family = voice === 'title' ? { 'font-family': faces.stack('title') } : {};
  return {
    height: pieces.length * leading,
    drawing: element(
      'g',
      { 'font-size': size, fill: palette[fill], ...family },
      pieces.map((piece, i) =>
        element('text', { x: 0, y: (i + 0.5) * leading + size * 0.36 }, [piece])
      )
    )
  };
}

function stack(blocks: readonly (Block & { after: number })[]): Block {
  let y = 0;
  const placed = blocks.flatMap(({ drawing, height, after }) => {
    if (height === 0) return [];
    const top = y;
    y += height + after;
    return [element('g', { transform: `translate(0 ${short(top)})` }, [drawing])];
  });
  return { drawing: element('g', {}, placed), height: y };
}

function headOf(text: FigureText, width: number, palette: Palette, faces: Typefaces): Block {
  return stack([
    { ...paragraph(text.title, TITLE, width, palette, faces), after: 4 },
    { ...paragraph(text.subtitle, SUBTITLE, width, palette, faces), after: 6 },
    { ...drawLegend(text.legend, width, palette, faces), after: GAP }
  ]);
}

function footOf(text: FigureText, width: number, palette: Palette, faces: Typefaces): Block {
  return stack([
    { ...paragraph(text.note, NOTE, width, palette, faces), after: 4 },
    { ...paragraph(text.source, SOURCE, width, palette, faces), after: 0 }
  ]);
}
