import { dispersion as text } from '../captions/dispersion.ts';
import type { Chart } from '../chart.ts';
import Dispersion from '../Dispersion.svelte';

export const dispersion: Chart<'dispersion'> = { id: 'dispersion', component: Dispersion, text };
