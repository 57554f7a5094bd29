import { analysisOr404, chartsOf } from '#lib/server/page.ts';
import { stanceRows } from '#lib/series/stances.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  ...(await chartsOf(params.document, 'positions')),
  stances: stanceRows(await analysisOr404(params.document))
});
