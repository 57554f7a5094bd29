import { analysisOr404, chartsOf } from '#lib/server/page.ts';
import { evidenceRows } from '#lib/series/evidence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  ...(await chartsOf(params.document, 'network')),
  evidence: evidenceRows(await analysisOr404(params.document))
});
