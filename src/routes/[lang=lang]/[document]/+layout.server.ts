import { error } from '@sveltejs/kit';
import { families, loadAnalysis, themeLabels } from '#lib/server/library.ts';
import { keyFigures } from '#lib/series/key-figures.ts';
import { sectionRows } from '#lib/series/sections.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const analysis = await loadAnalysis(params.document);
  if (!analysis) error(404, `No document is called “${params.document}”.`);
  return {
    document: analysis.document,
    figures: keyFigures(analysis),
    sections: sectionRows(analysis),
    paragraphs: analysis.paragraphs.filter(({ kind }) => kind !== 'heading').map(({ id }) => id),
    themes: themeLabels(),
    families: families()
  };
};
