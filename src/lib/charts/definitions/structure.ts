import { structure as text } from '../captions/structure.ts';
import type { Chart } from '../chart.ts';
import Structure from '../Structure.svelte';

export const structure: Chart<'structure'> = { id: 'structure', component: Structure, text };
