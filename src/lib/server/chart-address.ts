import { error } from '@sveltejs/kit';
import type { FigureOptions } from '../figures/figure.ts';
import { SIZES } from '../figures/sizes.ts';
import { locales, toLocale, type Locale } from '../i18n/index.ts';
import { chartIds, type ChartId } from '../series/chart-ids.ts';
import { figureFiles, subjectOf } from './figures.ts';
import { documentIds, loadAnalysis } from './library.ts';

const OPTIONS: FigureOptions = { size: SIZES.wide, theme: 'light', title: true, source: true };

/** Every chart of every document in every language. */
export function chartEntries(): { lang: Locale; document: string; chart: string }[] {
  return locales.flatMap((lang) =>
    documentIds.flatMap((document) => chartIds.map((chart) => ({ lang, document, chart })))
  );
}

/** The figure that a chart's address stands for. */
export async function figureAt(params: { lang: string; document: string; chart: string }) {
  const analysis = await loadAnalysis(params.document);
  const chart = chartIds.find((id): id is ChartId => id === params.chart);
  if (!analysis) error(404, `No document is called “${params.document}”.`);
  if (!chart) error(404, `No chart is called “${params.chart}”: ${chartIds.join(', ')}.`);
  return figureFiles(subjectOf(chart, analysis, toLocale(params.lang).locale), OPTIONS);
}
