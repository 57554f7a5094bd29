import { json } from '@sveltejs/kit';
import { documentIds } from '#lib/server/library.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { passageIndex } from '#lib/series/passages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => documentIds.map((document) => ({ document }));

export const GET: RequestHandler = async ({ params }) =>
  json(passageIndex(await analysisOr404(params.document)));
