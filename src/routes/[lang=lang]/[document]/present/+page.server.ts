import { chartsOf } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => chartsOf(params.document, 'present');
