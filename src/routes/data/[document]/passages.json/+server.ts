import { error, json } from '@sveltejs/kit';
import { documentIds, loadAnalysis } from '#lib/server/library.ts';
import { passages } from '#lib/series/passages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => documentIds.map((document) => ({ document }));

export const GET: RequestHandler = async ({ params }) => {
  const analysis = await loadAnalysis(params.document);
  if (!analysis) error(404, `No document is called “${params.document}”.`);
  return json(passages(analysis));
};
