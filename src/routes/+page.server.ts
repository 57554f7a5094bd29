import { documentIds } from '#lib/server/library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  only: documentIds.length === 1 ? (documentIds[0] ?? null) : null
});
