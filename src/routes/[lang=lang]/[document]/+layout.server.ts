import { formatDate } from '#lib/i18n/index.ts';
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
  const { date } = analysis.document;
  return {
    document: analysis.document,
    /** In words from here: a phone takes longer to make a date format than to bring all of a page's frame to life. */
    dated: date === null ? null : { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') },
    hasCopies: analysis.asPrinted !== null,
    figures: keyFigures(analysis),
    sections: sectionRows(analysis).map((row) => ({ ...row, length: lengths.get(row.id) ?? 0 })),
    themes: themeLabels(),
    families: families(),
    examples: examples(analysis)
  };
};
