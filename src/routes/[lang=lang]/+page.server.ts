import { locales } from '#lib/i18n/index.ts';
import { documentIds, loadAnalysis } from '#lib/server/library.ts';
import { keyFigures } from '#lib/series/key-figures.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async () => {
  const analyses = await Promise.all(documentIds.map((id) => loadAnalysis(id)));
  return {
    documents: analyses.flatMap((analysis) =>
      analysis
        ? [
            {
              id: analysis.document.id,
              title: analysis.document.title,
              titleEn: analysis.document.titleEn,
              date: analysis.document.date,
              figures: keyFigures(analysis)
            }
          ]
        : []
    )
  };
};
