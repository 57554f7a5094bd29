import { error, json } from '@sveltejs/kit';
import { documentIds, themeLabels } from '#lib/server/library.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { countedAs } from '#lib/series/counted-as.ts';
import { keyFigures } from '#lib/series/key-figures.ts';
import { PAGES, type PageId } from '#lib/series/page-charts.ts';
import { pageList, pageSeries } from '#lib/series/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const pages = documentIds.map(async (document) => {
    const { asPrinted } = await analysisOr404(document);
    return asPrinted ? Object.keys(PAGES).map((page) => ({ document, page })) : [];
  });
  return (await Promise.all(pages)).flat();
};

/** What a page is drawn from when repeats are counted as printed. */
export const GET: RequestHandler = async ({ params }) => {
  if (!(params.page in PAGES)) error(404, `No page of charts is called “${params.page}”.`);
  const page = params.page as PageId;
  const analysis = countedAs(await analysisOr404(params.document), 'all');
  return json({
    page,
    figures: keyFigures(analysis),
    charts: pageSeries(analysis, page, themeLabels()),
    list: pageList(analysis, page)
  });
};
