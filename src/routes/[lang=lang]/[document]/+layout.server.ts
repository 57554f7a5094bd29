import { families, themeLabels } from '#lib/server/library.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { examples } from '#lib/series/examples.ts';
import { keyFigures } from '#lib/series/key-figures.ts';
import { readingOrder } from '#lib/series/reading-order.ts';
import { sectionRows } from '#lib/series/sections.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const analysis = await analysisOr404(params.document);
  const lengths = new Map(
    readingOrder(analysis).sections.map(({ id, start, end }) => [id, end - start])
  );
  return {
    document: analysis.document,
    hasCopies: analysis.asPrinted !== null,
    figures: keyFigures(analysis),
    sections: sectionRows(analysis).map((row) => ({ ...row, length: lengths.get(row.id) ?? 0 })),
    themes: themeLabels(),
    families: families(),
    examples: examples(analysis)
  };
};
