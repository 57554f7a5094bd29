import type { LegendItem } from '../charts/chart.ts';
import type { Palette } from '../charts/palette.ts';
import { OPENS, wrap, type Measure } from '../charts/text.ts';
import { drawLegend } from './legend.ts';
import { element, short, type Drawing, type SvgElement } from './tree.ts';
import type { Typefaces, Voice } from './typefaces.ts';

/** What a figure says; an empty string leaves its line out. */
export interface FigureText {
  title: string;
  subtitle: string;
  legend: readonly LegendItem[];
  n: string;
  note: string;
  source: string;
}

/** Draws the chart in px of its own, as high as wanted where it can be. */
export type DrawChart = (width: number, height?: number) => Drawing;

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
/** Where the figure stands inside something that says all the rest. */
const BARE_MARGIN = 4;
const RULE = 10;
const TITLE: Line = { size: 21, leading: 28, lines: 3, voice: 'title', fill: 'ink' };
const SUBTITLE: Line = { size: 13.5, leading: 20, lines: 2, voice: 'text', fill: 'accent' };
const COUNT: Line = { size: 11, leading: 16, lines: 2, voice: 'text', fill: 'ink' };
const NOTE: Line = { size: 11, leading: 16, lines: 4, voice: 'text', fill: 'faded' };
const SOURCE: Line = { size: 10, leading: 14, lines: 3, voice: 'text', fill: 'faded' };
const GAP = 12;

/** The side of a square at which the figure's own type is set in the sizes above. */
const NORMAL = 760;

/** Least width at which charts are drawn, in their own px: in a larger figure they are scaled up whole. */
const LEAST_WIDTH = 520;

/** Most that a chart's type may be enlarged beside the figure's own, and the steps down where it does not fit. */
const MOST = 1.3;
const COARSE = 0.93;
const FINE = 0.985;

interface Block {
  drawing: SvgElement;
  height: number;
}

/** A figure as one SVG: title, what is selected, legend, chart, counts, note and source. Nothing is clipped. */
export function compose(
  text: FigureText,
  draw: DrawChart,
  frame: Frame,
  palette: Palette,
  faces: Typefaces
): SvgElement {
  const scale =
    frame.height === null
      ? 1
      : Math.min(Math.sqrt(frame.width * frame.height) / NORMAL, frame.width / LEAST_WIDTH);
  const width = frame.width / scale;
  const bare = text.title === '' && text.source === '';
  const margin = bare ? BARE_MARGIN : MARGIN;
  const rule = text.title === '' ? 0 : RULE;
  const inner = width - 2 * margin;
  const head = headOf(text, inner, palette, faces);
  const foot = footOf(text, inner, palette, faces);
  const around = 2 * margin + rule + head.height + GAP + foot.height;
  const room = frame.height === null ? null : Math.max(frame.height / scale - around, 1);
  const chart = fit(draw, inner, room);
  const height = frame.height === null ? around + chart.height : frame.height / scale;

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: frame.width,
      height: frame.height ?? Math.ceil(height),
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      'font-family': faces.stack('text')
    },
    [
      ...(frame.paper === null ? [] : [element('rect', { width, height, fill: frame.paper })]),
      ...(rule === 0
        ? []
        : [
            element('path', {
              d: `M${margin} ${margin}H${short(width - margin)}`,
              stroke: palette.ink,
              'stroke-width': 2
            })
          ]),
      moved(head.drawing, margin, margin + rule),
      moved(chart.drawing, margin, margin + rule + head.height),
      moved(foot.drawing, margin, height - margin - foot.height)
    ]
  );
}

function moved(drawing: SvgElement, x: number, y: number): SvgElement {
  return element('g', { transform: `translate(${x} ${short(y)})` }, [drawing]);
}

/**
 * The chart as large as the room allows. It may fill a height if it can; most have rows of their own, and do not grow
 * evenly with their width, so the scale goes down in small steps until it fits.
 */
function fit(draw: DrawChart, width: number, room: number | null): Block {
  if (room === null) {
    const drawn = draw(width);
    return { drawing: element('g', {}, drawn.marks()), height: drawn.height };
  }
  let scale = Math.min(MOST, Math.max(width / LEAST_WIDTH, 1));
  let drawn = draw(width / scale, room / scale);
  while (drawn.height * scale > room + 0.01) {
    scale *= Math.min(Math.max(room / (drawn.height * scale), COARSE), FINE);
    drawn = draw(width / scale, room / scale);
  }
  return {
    drawing: element('g', { transform: `scale(${scale.toFixed(4)})` }, drawn.marks()),
    height: drawn.height * scale
  };
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
        element('text', { x: -hang(piece, size, measure), y: (i + 0.5) * leading + size * 0.36 }, [
          piece
        ])
      )
    )
  };
}

/** Px by which a line begins with the blank half of a Chinese opening mark, so that its ink stands at the margin. */
function hang(line: string, size: number, measure: Measure): number {
  const [mark = ''] = line;
  return OPENS.test(mark) && measure(mark, size) > 0.9 * size ? size / 2 : 0;
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
    { ...paragraph(text.n, COUNT, width, palette, faces), after: 0 },
    { ...paragraph(text.note, NOTE, width, palette, faces), after: 4 },
    { ...paragraph(text.source, SOURCE, width, palette, faces), after: 0 }
  ]);
}
