import type { Analysis } from '../analysis/contract.ts';
import type { ChartNames } from '../charts/chart.ts';
import { toCsv } from '../figures/csv.ts';
import { ExportFailure } from '../figures/export-failure.ts';
import { figure, tableOf, type FigureOptions } from '../figures/figure.ts';
import { fileName } from '../figures/file-name.ts';
import type { ExportFile } from '../figures/hand-over.ts';
import { toJson } from '../figures/json.ts';
import { subjectOf, type Subject } from '../figures/subject.ts';
import { outlinedSvg, webSvg } from '../figures/svg.ts';
import { chartIds } from '../series/chart-ids.ts';
import type { Workbench } from './deck.ts';
import type { Exhibit } from './exhibits.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What can be taken away, with its extension and media type. */
export const FORMATS = {
  png: ['png', 'image/png'],
  svg: ['svg', 'image/svg+xml'],
  outlines: ['outlines.svg', 'image/svg+xml'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  slide: ['pptx', PPTX],
  slides: ['pptx', PPTX]
} as const;

export type Format = keyof typeof FORMATS;

export interface ExportRequest {
  subject: Subject;
  options: FigureOptions;
  /** Pixels of a PNG to one of its size. */
  scale: number;
}

/** What files are made from, each loaded when one needs it. */
export interface Materials {
  workbench: () => Promise<Workbench>;
  /** The document's analysis, repeats counted as the subject has them. */
  analysis: () => Promise<Analysis>;
  /** Is told how many of the slides are done. */
  onProgress?: (done: number, of: number) => void;
}

/**
 * Makes one file; the same request gives the same bytes.
 * @throws {ExportFailure} where something that it needs cannot be loaded or drawn.
 */
export async function exportFile(
  format: Format,
  request: ExportRequest,
  materials: Materials
): Promise<ExportFile> {
  switch (format) {
    case 'csv':
      return named(format, request, toCsv(tableOf(request.subject)));
    case 'json':
      return named(format, request, toJson(request.subject));
    case 'slide':
      return named(format, request, await slides(materials, () => [request.subject]));
    case 'slides': {
      const { names, picks } = request.subject;
      const all = (analysis: Analysis) =>
        chartIds.map((id) => subjectOf(id, analysis, names, picks, 'brief'));
      return named(format, request, await slides(materials, all));
    }
    default:
      return drawn(format, request, await materials.workbench());
  }
}

/** The picture that a reader sees before it is taken away. */
export function preview({ subject, options }: ExportRequest, { draw, faces }: Workbench): string {
  return outlinedSvg(figure(subject, options, draw, faces), faces);
}

async function drawn(
  format: 'png' | 'svg' | 'outlines',
  request: ExportRequest,
  { draw, faces, png }: Workbench
): Promise<ExportFile> {
  const tree = figure(request.subject, request.options, draw, faces);
  const { theme } = request.options;
  const size = { width: Number(tree.attributes.width), height: Number(tree.attributes.height) };
  if (format === 'svg') return named(format, request, webSvg(tree, faces), { size, theme });
  const outlines = outlinedSvg(tree, faces);
  if (format === 'outlines') return named(format, request, outlines, { size, theme });
  const { scale } = request;
  return named(format, request, await png(outlines, scale), { size, scale, theme });
}

/**
 * The exhibits of a briefing as slides.
 * @throws {ExportFailure} where something that they need cannot be loaded or drawn.
 */
export async function exportBriefing(
  exhibits: readonly Exhibit[],
  names: ChartNames,
  materials: Materials
): Promise<ExportFile> {
  const { document } = await materials.analysis();
  const content = await slides(materials, (analysis) =>
    exhibits.map(({ chart, picks }) => subjectOf(chart, analysis, names, picks, 'brief'))
  );
  const [extension, type] = FORMATS.slides;
  const parts = { document: document.id, chart: 'briefing', picks: {}, lang: names.locale };
  return { name: fileName(parts, extension), type, content };
}

async function slides(
  { workbench, analysis, onProgress }: Materials,
  subjectsOf: (analysis: Analysis) => Subject[]
): Promise<Uint8Array> {
  const { slidesOf } = await import('./slides.ts').catch((error: unknown) => {
    throw new ExportFailure('code', error);
  });
  const [bench, whole] = await Promise.all([workbench(), analysis()]);
  const subjects = subjectsOf(whole);
  return slidesOf(subjects, whole, bench, (done) => onProgress?.(done, subjects.length));
}

function named(
  format: Format,
  { subject: { document, id, picks, names } }: ExportRequest,
  content: string | Uint8Array,
  drawing: Pick<Parameters<typeof fileName>[0], 'size' | 'scale' | 'theme'> = {}
): ExportFile {
  const [extension, type] = FORMATS[format];
  const chart = format === 'slides' ? 'charts' : id;
  const parts = { document: document.id, chart, picks, lang: names.locale, ...drawing };
  return { name: fileName(parts, extension), type, content };
}
