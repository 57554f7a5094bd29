import { locales } from '#lib/i18n/index.ts';
import { documentIds } from '#lib/server/library.ts';
import { chartsOf } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  locales.flatMap((lang) => documentIds.map((document) => ({ lang, document })));

export const load: PageServerLoad = ({ params }) => chartsOf(params.document, 'overview');
