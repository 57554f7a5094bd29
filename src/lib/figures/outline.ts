import { contourOf } from './contour.ts';
import { element, short, type SvgElement, type SvgNode } from './tree.ts';
import { voiceOf, type Typefaces, type Voice } from './typefaces.ts';

/** What an element hands down to the text in it. */
interface Style {
  size: number;
  voice: Voice;
}

interface Run extends Style {
  text: string;
  attributes: Record<string, string>;
}

const TEXT_ONLY = 'x y dx dy text-anchor font-size font-family font-weight'.split(' ');

/** The same picture with every text as outlines, for programs without the fonts. */
export function outlined(tree: SvgElement, faces: Typefaces): SvgElement {
  return walk(tree, { size: 16, voice: 'text' }, faces);
}

function walk(node: SvgElement, inherited: Style, faces: Typefaces): SvgElement {
  const style = styleOf(node, inherited);
  if (node.name === 'text') return outlineOf(node, style, faces);
  const attributes = without(node.attributes, 'font-family', 'font-size');
  return {
    name: node.name,
    attributes,
    children: node.children.flatMap((child) =>
      typeof child === 'string' ? [] : [walk(child, style, faces)]
    )
  };
}

function styleOf({ attributes }: SvgElement, inherited: Style): Style {
  return {
    size: attributes['font-size'] ? Number.parseFloat(attributes['font-size']) : inherited.size,
    voice: voiceOf(attributes['font-family'], inherited.voice)
  };
}

/** A length in px or em. */
function length(value: string | undefined, size: number): number {
  if (value === undefined) return 0;
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}

function runs(node: SvgElement, style: Style): Run[] {
  return node.children.flatMap((child: SvgNode): Run[] =>
    typeof child === 'string'
      ? [{ ...style, text: child, attributes: node.name === 'tspan' ? node.attributes : {} }]
      : runs(child, styleOf(child, style))
  );
}

/** Lines of runs: a run with an `x` of its own begins a new one. */
function lines(all: Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of all) {
    const last = found.at(-1);
    if (!last || run.attributes.x !== undefined) found.push([run]);
    else last.push(run);
  }
  return found;
}

function outlineOf(node: SvgElement, style: Style, faces: Typefaces): SvgElement {
  const { attributes } = node;
  const anchor = attributes['text-anchor'];
  let y = length(attributes.y, style.size) + length(attributes.dy, style.size);
  const paths: SvgElement[] = [];
  for (const line of lines(runs(node, style))) {
    const first = line[0]?.attributes;
    if (first?.y !== undefined) y = length(first.y, style.size);
    const width = line.reduce((sum, run) => sum + faces.width(run.text, run.size, run.voice), 0);
    const start = length(first?.x ?? attributes.x, style.size) + length(attributes.dx, style.size);
    let x = start - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    for (const run of line) {
      x += length(run.attributes.dx, run.size);
      y += length(run.attributes.dy, run.size);
      const d = pathData(run, x, y, faces);
      x += faces.width(run.text, run.size, run.voice);
      if (d !== '') paths.push(element('path', { d, ...drawn(run.attributes) }));
    }
  }
  return element('g', drawn(attributes), paths);
}

function drawn(attributes: Record<string, string>): Record<string, string> {
  return without(attributes, ...TEXT_ONLY);
}

function without(attributes: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

function pathData(
  { text, size, voice }: Run,
  left: number,
  baseline: number,
  faces: Typefaces
): string {
  let x = left;
  let data = '';
  for (const character of text) {
    const { start, steps, advance } = contourOf(faces.face(character, voice).font, character, size);
    if (steps !== '') data += `M${short(x + start[0])} ${short(baseline + start[1])}${steps}`;
    x += advance;
  }
  return data;
}
