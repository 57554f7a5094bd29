import { themeDefinitions } from '#lib/server/codebook.ts';
import { chartsOf } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const page = await chartsOf(params.document, 'themes');
  const shown = new Set(page.charts.themes.themes.map(({ id }) => id));
  return { ...page, definitions: themeDefinitions(shown) };
};
