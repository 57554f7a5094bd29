import { themeDefinitions } from '#lib/server/codebook.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { findingRows } from '#lib/series/findings.ts';
import { paragraphPieces } from '#lib/series/full-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const analysis = await analysisOr404(params.document);
  const pieces = paragraphPieces(analysis);
  const coded = new Set(analysis.themes.map(({ id }) => id));
  return {
    findings: findingRows(analysis).map((row) => ({
      ...row,
      piece: pieces.get(row.paragraph ?? '') ?? 0
    })),
    definitions: themeDefinitions(coded)
  };
};
