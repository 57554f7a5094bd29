import { chartEntries, figureAt } from '#lib/server/chart-address.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

export const GET: RequestHandler = async ({ params }) => {
  const figure = await figureAt(params);
  return new Response(figure.csv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
