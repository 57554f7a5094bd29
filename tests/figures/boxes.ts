import type { SvgElement } from '#lib/figures/tree.ts';
import type { Typefaces, Voice } from '#lib/figures/typefaces.ts';

/** The box of one text in the units of the figure's view box. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether it is turned, so that the box is larger than the text. */
  turned: boolean;
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Height above and depth below the baseline, in em, of the glyphs of the shipped faces. */
const ASCENT = 0.88;
const DESCENT = 0.2;

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f
  ];
}

function matrixOf(transform: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [p = 0, q, r = 0] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') matrix = product(matrix, [1, 0, 0, 1, p, q ?? 0]);
    else if (name === 'scale') matrix = product(matrix, [p, 0, 0, q ?? p, 0, 0]);
    else if (name === 'rotate') {
      const [sin, cos] = [Math.sin((p * Math.PI) / 180), Math.cos((p * Math.PI) / 180)];
      const about = product([1, 0, 0, 1, q ?? 0, r], [cos, sin, -sin, cos, 0, 0]);
      matrix = product(matrix, product(about, [1, 0, 0, 1, -(q ?? 0), -r]));
    } else throw new Error(`A figure holds a transform that is not measured: ${transform}`);
  }
  return matrix;
}

interface Inherited {
  matrix: Matrix;
  size: number;
  voice: Voice;
  anchor: string;
}

/** Where every text of a figure stands, measured with its faces. */
export function textBoxes(
  node: SvgElement,
  faces: Typefaces,
  inherited: Inherited = { matrix: IDENTITY, size: 16, voice: 'text', anchor: 'start' }
): TextBox[] {
  const { attributes } = node;
  const here: Inherited = {
    matrix: product(inherited.matrix, matrixOf(attributes.transform ?? '')),
    size: Number.parseFloat(attributes['font-size'] ?? String(inherited.size)),
    voice: attributes['font-family']
      ? attributes['font-family'].endsWith(' sans-serif')
        ? 'text'
        : 'title'
      : inherited.voice,
    anchor: attributes['text-anchor'] ?? inherited.anchor
  };
  if (node.name === 'text') return lines(node).map((line) => boxOf(line, node, faces, here));
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : textBoxes(child, faces, here)
  );
}

interface Line {
  text: string;
  attributes: Record<string, string>;
}

/** A text's lines: a `tspan` with an `x` of its own begins a new one. */
function lines(node: SvgElement): Line[] {
  const found: Line[] = [];
  for (const child of node.children) {
    const part = typeof child === 'string' ? { text: child, attributes: {} } : flat(child);
    const last = found.at(-1);
    if (last && part.attributes.x === undefined) last.text += part.text;
    else found.push(part);
  }
  return found;
}

function flat({ attributes, children }: SvgElement): Line {
  const text = children.map((child) => (typeof child === 'string' ? child : flat(child).text));
  return { text: text.join(''), attributes: { ...attributes } };
}

function boxOf(line: Line, node: SvgElement, faces: Typefaces, here: Inherited): TextBox {
  const { size, voice, anchor, matrix } = here;
  const length = (value: string | undefined) =>
    value === undefined ? 0 : Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
  const width = faces.width(line.text, size, voice);
  const start =
    length(line.attributes.x ?? node.attributes.x) +
    length(node.attributes.dx) -
    (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const baseline =
    length(line.attributes.y ?? node.attributes.y) +
    length(node.attributes.dy) +
    length(line.attributes.dy);
  const corners = [start, start + width].flatMap((x) =>
    [baseline - ASCENT * size, baseline + DESCENT * size].map((y) => {
      const [a, b, c, d, e, f] = matrix;
      return [a * x + c * y + e, b * x + d * y + f] as const;
    })
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    text: line.text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    turned: matrix[1] !== 0
  };
}
