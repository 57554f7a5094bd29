import { light } from '#lib/charts/palette.ts';
import { draw } from '#lib/figures/draw-on-server.ts';
import { fixedSetting, type Subject } from '#lib/figures/subject.ts';
import { readDrawing, type SvgElement } from '#lib/figures/tree.ts';
import { typefaces } from '#lib/figures/typefaces.ts';
import { fontFiles } from '#lib/server/typefaces.ts';
import type { ChartId } from '#lib/series/chart-ids.ts';
import { textBoxes, type TextBox } from '../figures/boxes.ts';

export interface DrawnChart {
  svg: SvgElement;
  texts: TextBox[];
  height: number;
}

/** A chart as it is drawn at a width, and where its texts stand, px. */
export function drawn<Id extends ChartId>(
  subject: Subject<Id>,
  width: number,
  height?: number
): DrawnChart {
  const { id, series, names } = subject;
  const setting = fixedSetting(subject, light, light.paper);
  const svg = readDrawing(draw({ id, series, setting, width, height }));
  return {
    svg,
    texts: textBoxes(svg, typefaces(fontFiles, names.locale)).filter(({ text }) => text.trim()),
    height: Number(svg.attributes.viewBox?.split(' ')[3])
  };
}

/** Pairs of upright texts that run into each other by more than `slack` px. */
export function collisions(texts: readonly TextBox[], slack = 2): [string, string][] {
  const upright = texts.filter(({ turned }) => !turned);
  return upright.flatMap((a, i) =>
    upright.slice(i + 1).flatMap((b): [string, string][] => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > slack && down > slack ? [[a.text, b.text]] : [];
    })
  );
}

/** All elements of one name, the outermost first. */
export function all(svg: SvgElement, name: string): SvgElement[] {
  return [
    ...(svg.name === name ? [svg] : []),
    ...svg.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))
  ];
}
