import { InputError } from './errors.ts';
import { openSource } from './load.ts';

export interface FigureRequest {
  document: string | undefined;
  chart: string;
  select: string[];
  size: string;
  scale: number;
  theme: 'light' | 'dark' | 'transparent';
  lang: 'zh' | 'en';
  title: boolean;
  source: boolean;
  outlines: boolean;
}

export type Figures = Awaited<ReturnType<typeof openFigures>>;

/** Everything that makes figures, loaded from the site's own source. */
export async function openFigures() {
  const source = await openSource();
  const library = await source.load<typeof import('../src/lib/server/library.ts')>(
    '/src/lib/server/library.ts'
  );
  const { figureFiles, subjectOf, slidesOf } = await source.load<
    typeof import('../src/lib/server/figures.ts')
  >('/src/lib/server/figures.ts');
  const { resolvePicks } = await source.load<typeof import('../src/lib/figures/resolve-picks.ts')>(
    '/src/lib/figures/resolve-picks.ts'
  );
  const { readSize } = await source.load<typeof import('../src/lib/figures/sizes.ts')>(
    '/src/lib/figures/sizes.ts'
  );
  const { chartIds } = await source.load<typeof import('../src/lib/series/chart-ids.ts')>(
    '/src/lib/series/chart-ids.ts'
  );

  function documentId(wanted: string | undefined): string {
    const known = library.documentIds;
    const id = wanted ?? (known.length === 1 ? known[0] : undefined);
    if (id !== undefined && known.includes(id)) return id;
    const list = known.join(', ') || 'none: run npm run analyze first';
    throw new InputError(
      wanted === undefined
        ? `Say which document: --document ID (${list}).`
        : `No document is called “${wanted}”: ${list}.`
    );
  }

  async function subject(request: FigureRequest) {
    const analysis = await library.loadAnalysis(documentId(request.document));
    const chart = chartIds.find((id) => id === request.chart);
    if (!analysis || !chart) {
      throw new InputError(
        `${request.chart ? `No chart is called “${request.chart}”` : 'Say which chart: --chart ID'}: ${chartIds.join(', ')}.`
      );
    }
    const { names } = subjectOf(chart, analysis, request.lang);
    const picks = resolvePicks(request.select, analysis, names);
    return subjectOf(chart, analysis, request.lang, picks);
  }

  function optionsOf({ size, theme, title, source: line }: Omit<FigureRequest, 'chart'>) {
    return { size: readSize(size), theme, title, source: line };
  }

  async function slides(request: Omit<FigureRequest, 'chart'> & { charts: string[] }) {
    const subjects = await Promise.all(
      request.charts.map((chart) => subject({ ...request, chart }))
    );
    const analysis = await library.loadAnalysis(documentId(request.document));
    if (!analysis) throw new InputError(`There is no analysis of ${request.document}.`);
    return slidesOf(subjects, analysis);
  }

  return {
    charts: chartIds as readonly string[],
    documentId,
    slides,
    close: source.close,
    /**
     * One figure as a file of this format.
     * @throws {InputError | RangeError} for unknown names; the message lists the known ones.
     */
    async make(request: FigureRequest, format: string): Promise<string | Uint8Array> {
      if (format === 'pptx') return slides({ ...request, charts: [request.chart] });
      const files = figureFiles(await subject(request), optionsOf(request));
      switch (format) {
        case 'svg':
          return request.outlines ? files.outlined() : files.web();
        case 'png':
          return files.png(request.scale);
        case 'csv':
          return files.csv();
        case 'json':
          return files.json();
        default:
          throw new InputError(`“.${format}” is no format: .svg, .png, .csv, .json, .pptx.`);
      }
    }
  };
}
