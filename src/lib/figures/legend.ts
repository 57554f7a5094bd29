import type { LegendItem } from '../charts/chart.ts';
import { ellipsis } from '../charts/text.ts';
import type { Palette } from '../charts/palette.ts';
import { element, type SvgElement } from './tree.ts';
import type { Typefaces } from './typefaces.ts';

const SIZE = 12;
const LINE = 20;
const RAMP_LINE = 42;
const GAP = 20;
const SWATCH = 11;
const STEP = 44;

/** A legend set in lines of `width` px; `height` is 0 where there is nothing to explain. */
export function drawLegend(
  items: readonly LegendItem[],
  width: number,
  palette: Palette,
  faces: Typefaces
): { drawing: SvgElement; height: number } {
  const measure = (text: string, size: number) => faces.width(text, size, 'text');
  const label = (text: string, x: number, y: number, size = SIZE) =>
    element('text', { x, y, 'font-size': size, fill: palette.faded }, [text]);

  const nodes: SvgElement[] = [];
  let x = 0;
  let top = 0;
  let line = 0;
  const place = (itemWidth: number, itemHeight: number) => {
    if (x > 0 && x + itemWidth > width) {
      top += line;
      x = 0;
      line = 0;
    }
    const left = x;
    x += itemWidth + GAP;
    line = Math.max(line, itemHeight);
    return left;
  };

  for (const item of items) {
    if (item.type === 'ramp') {
      const step = Math.min(STEP, width / item.steps.length);
      const left = place(Math.max(step * item.steps.length, measure(item.label, SIZE)), RAMP_LINE);
      nodes.push(label(ellipsis(item.label, SIZE, width, measure), left, top + 10));
      item.steps.forEach(({ label: from, fill }, i) => {
        nodes.push(
          element('rect', { x: left + i * step, y: top + 15, width: step, height: 7, fill }),
          label(from, left + i * step, top + 33, SIZE - 2)
        );
      });
      continue;
    }
    const text = ellipsis(item.label, SIZE, width - SWATCH - 6, measure);
    const left = place(SWATCH + 6 + measure(text, SIZE), LINE);
    if (item.type === 'sign') nodes.push(label(item.sign, left, top + 10));
    else if (item.type === 'line') {
      const d = `M${left},${top + SWATCH / 2}h${SWATCH}`;
      nodes.push(element('path', { d, stroke: item.stroke, 'stroke-width': 4 }));
    } else if (item.type === 'disc') {
      nodes.push(
        element('circle', {
          cx: left + SWATCH / 2,
          cy: top + SWATCH / 2,
          r: SWATCH / 2 - 0.75,
          fill: item.fill ?? 'none',
          stroke: item.stroke,
          'stroke-width': item.stroke && 1.5
        })
      );
    } else {
      nodes.push(
        element('rect', {
          x: left + 0.5,
          y: top + 0.5,
          width: SWATCH - 1,
          height: SWATCH - 1,
          fill: item.fill ?? 'none',
          stroke: item.stroke
        })
      );
    }
    nodes.push(label(text, left + SWATCH + 6, top + 10));
  }
  return { drawing: element('g', {}, nodes), height: items.length > 0 ? top + line : 0 };
}
