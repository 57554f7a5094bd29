import { references as text } from '../captions/references.ts';
import type { Chart } from '../chart.ts';
import References from '../References.svelte';

export const references: Chart<'references'> = { id: 'references', component: References, text };
