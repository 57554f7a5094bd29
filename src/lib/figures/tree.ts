import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An SVG element with nothing in it but geometry, colour and text. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
}

export type SvgNode = SvgElement | string;

/** A chart as it was drawn. */
export interface Drawing {
  /** Px. */
  height: number;
  marks: () => SvgNode[];
}

const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan'.split(' ')
);

const ATTRIBUTES = new Set(
  (
    'x y dx dy x1 y1 x2 y2 cx cy r rx ry width height d points transform viewBox ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray ' +
    'stroke-linecap stroke-linejoin opacity text-anchor font-size font-weight font-style'
  ).split(' ')
);

/** What XML 1.0 cannot hold. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Text without the characters that no SVG can hold. */
export function legible(text: string): string {
  return text.replace(ILLEGAL, '');
}

export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  children: SvgNode[] = []
): SvgElement {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === 'number' ? short(value) : value]]
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * The first `<svg>` of a rendered component, with what only a page needs left out: classes, roles, styles, labels,
 * comments and invisible hit areas.
 * @throws {Error} where there is no drawing or it holds an element that a figure cannot.
 */
export function readDrawing(markup: string): SvgElement {
  const from = markup.indexOf('<svg');
  const to = markup.lastIndexOf('</svg>');
  if (from < 0 || to < from) throw new Error('The chart drew no <svg>.');
  const source = legible(markup.slice(from, to + '</svg>'.length)).replaceAll(']]>', ']]&gt;');
  const { root } = parseXml(source);
  const drawing = root && convert(root, false);
  if (!drawing) throw new Error('The chart drew nothing that can be seen.');
  return drawing;
}

/** A rendered component as a drawing: it can tell its height before it is read. */
export function drawingOf(markup: string): Drawing {
  const [, height] = /viewBox="(?:\S+ ){3}([^"]+)"/.exec(markup) ?? [];
  return { height: Number(height ?? 0), marks: () => readDrawing(markup).children };
}

function convert(source: XmlElement, inText: boolean): SvgElement | null {
  if (!ELEMENTS.has(source.name)) {
    throw new Error(`The chart drew a <${source.name}>, which a figure cannot hold.`);
  }
  const attributes = Object.fromEntries(
    Object.entries(source.attributes).filter(
      ([name, value]) => ATTRIBUTES.has(name) && !/var\(|url\(/i.test(value)
    )
  );
  const { fill, stroke } = attributes;
  if (fill === 'transparent' || stroke === 'transparent') return null;
  const words = inText || source.name === 'text';
  const children = source.children.flatMap((child): SvgNode[] => {
    if (child instanceof XmlElement) {
      const converted = convert(child, words);
      return converted ? [converted] : [];
    }
    if (!words || !(child instanceof XmlText)) return [];
    const text = child.text.replace(/\s+/g, ' ');
    return text === '' ? [] : [text];
  });
  if (children.length === 0 && /^(?:g|text|tspan)$/.test(source.name)) return null;
  return {
    name: source.name,
    attributes,
    children: words && !inText ? trimmed(children) : children
  };
}

/** White space at the ends of a text is none. */
function trimmed(children: SvgNode[]): SvgNode[] {
  return children
    .map((child, i) => {
      if (typeof child !== 'string') return child;
      const text = i === 0 ? child.trimStart() : child;
      return i === children.length - 1 ? text.trimEnd() : text;
    })
    .filter((child) => child !== '');
}

function escape(text: string): string {
  return legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element as XML. */
export function serialise({ name, attributes, children }: SvgElement): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${pairs}/>`;
  const content = children
    .map((child) => (typeof child === 'string' ? escape(child) : serialise(child)))
    .join('');
  return `<${name}${pairs}>${content}</${name}>`;
}
