import { analysisOr404, chartsOf } from '#lib/server/page.ts';
import { pageList } from '#lib/series/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  ...(await chartsOf(params.document, 'positions')),
  list: pageList(await analysisOr404(params.document), 'positions')
});
