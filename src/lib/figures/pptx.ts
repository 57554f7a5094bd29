import PptxGenJS from 'pptxgenjs';
import { light } from '../charts/palette.ts';
import { TAGS, type Locale } from '../i18n/index.ts';
import { base64 } from './embed.ts';
import { officeColour, type NativeChart } from './native-chart.ts';
import { legible } from './tree.ts';
import { timeless } from './zip.ts';

/** On Windows and Office everywhere; the theme names PingFang SC for what lacks it. */
const FONT = 'Microsoft YaHei';
const FALLBACK = 'PingFang SC';

export interface Cover {
  title: string;
  subtitle: string;
  facts: readonly string[];
  source: string;
  notes: string;
}

export interface ChartSlide {
  title: string;
  subtitle: string;
  /** A chart that can be edited, or a picture as PNG of the size of `PICTURE`. */
  chart: NativeChart | Uint8Array;
  /** What the chart or picture shows, for who cannot see it. */
  alt: string;
  n: string;
  note: string;
  source: string;
  notes: string;
}

const WIDTH = 13.333;
const MARGIN = 0.5;
const INNER = WIDTH - 2 * MARGIN;
const CHART = { x: MARGIN, y: 1.55, w: INNER, h: 4.95 };
const INCH = 96;
/** Rows beyond which a chart's labels are set small. */
const MANY = 16;

/** Px of a slide's picture. */
export const PICTURE = {
  width: Math.round(CHART.w * INCH),
  height: Math.round(CHART.h * INCH)
};

const INK = officeColour(light.ink);
const FADED = officeColour(light.faded);

type Slide = PptxGenJS.Slide;

/** Slides as a PowerPoint file; the same slides give the same bytes. */
export async function toPptx(
  title: string,
  locale: Locale,
  cover: Cover | null,
  slides: readonly ChartSlide[]
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = legible(title);
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const write = writer(TAGS[locale]);
  if (cover) coverSlide(deck.addSlide(), cover, write);
  for (const slide of slides) chartSlide(deck.addSlide(), slide, write);
  const file = (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
  return timeless(file, (name, xml) =>
    /theme\d+\.xml$/.test(name)
      ? xml.replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${FALLBACK}`)
      : xml
  );
}

function writer(lang: string) {
  return (slide: Slide, text: string, options: PptxGenJS.TextPropsOptions) => {
    if (text === '') return;
    slide.addText(legible(text), {
      x: MARGIN,
      w: INNER,
      margin: 0,
      fontFace: FONT,
      color: INK,
      lang,
      valign: 'top',
      ...options
    });
  };
}

function frame(slide: Slide): void {
  slide.background = { color: officeColour(light.paper) };
  slide.addShape('line', { x: MARGIN, y: 0.4, w: INNER, h: 0, line: { color: INK, width: 1.5 } });
}

function coverSlide(slide: Slide, cover: Cover, write: ReturnType<typeof writer>): void {
  frame(slide);
  write(slide, cover.title, { y: 0.8, h: 1.7, fontSize: 34, bold: true, fit: 'shrink' });
  write(slide, cover.subtitle, { y: 2.6, h: 0.9, fontSize: 18, color: FADED, fit: 'shrink' });
  write(slide, cover.facts.join('\n'), { y: 3.7, h: 2.6, fontSize: 22, lineSpacingMultiple: 1.3 });
  write(slide, cover.source, { y: 6.95, h: 0.3, fontSize: 10, color: FADED });
  slide.addNotes(legible(cover.notes));
}

function chartSlide(slide: Slide, content: ChartSlide, write: ReturnType<typeof writer>): void {
  frame(slide);
  write(slide, content.title, { y: 0.52, h: 0.62, fontSize: 24, bold: true, fit: 'shrink' });
  write(slide, content.subtitle, {
    y: 1.14,
    h: 0.34,
    fontSize: 14,
    color: officeColour(light.accent)
  });
  const altText = legible(content.alt);
  if (content.chart instanceof Uint8Array) {
    slide.addImage({ ...CHART, data: `image/png;base64,${base64(content.chart)}`, altText });
  } else {
    slide.addChart('bar', content.chart.data, {
      ...CHART,
      catAxisLabelFontFace: FONT,
      valAxisLabelFontFace: FONT,
      dataLabelFontFace: FONT,
      legendFontFace: FONT,
      catAxisLabelColor: INK,
      valAxisLabelColor: FADED,
      dataLabelColor: INK,
      legendColor: INK,
      catAxisLabelFontSize: (content.chart.data[0]?.labels?.length ?? 0) > MANY ? 9 : 12,
      valAxisLabelFontSize: 11,
      dataLabelFontSize: 11,
      legendFontSize: 12,
      ...content.chart.options,
      altText
    });
  }
  write(slide, [content.n, content.note].join(' · '), {
    y: 6.55,
    h: 0.42,
    fontSize: 10,
    color: FADED,
    fit: 'shrink'
  });
  write(slide, content.source, { y: 7.0, h: 0.28, fontSize: 9, color: FADED, fit: 'shrink' });
  slide.addNotes(legible(content.notes));
}
