import { error } from '@sveltejs/kit';
import { locales } from '#lib/i18n/index.ts';
import { documentIds, loadAnalysis, themeLabels } from '#lib/server/library.ts';
import { networkSeries } from '#lib/series/network.ts';
import { structureSeries } from '#lib/series/structure.ts';
import { termsSeries } from '#lib/series/terms.ts';
import { themesSeries } from '#lib/series/themes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const TERMS_SHOWN = 20;

export const entries: EntryGenerator = () =>
  locales.flatMap((lang) => documentIds.map((document) => ({ lang, document })));

export const load: PageServerLoad = async ({ params }) => {
  const analysis = await loadAnalysis(params.document);
  if (!analysis) error(404, `No document is called “${params.document}”.`);
  return {
    structure: structureSeries(analysis),
    terms: termsSeries(analysis, TERMS_SHOWN),
    themes: themesSeries(analysis, themeLabels()),
    network: networkSeries(analysis)
  };
};
