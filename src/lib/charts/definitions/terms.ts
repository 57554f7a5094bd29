import { terms as text } from '../captions/terms.ts';
import type { Chart } from '../chart.ts';
import Terms from '../Terms.svelte';

export const terms: Chart<'terms'> = { id: 'terms', component: Terms, text };
