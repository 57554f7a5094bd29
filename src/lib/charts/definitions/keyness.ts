import { keyness as text } from '../captions/keyness.ts';
import type { Chart } from '../chart.ts';
import Keyness from '../Keyness.svelte';

export const keyness: Chart<'keyness'> = { id: 'keyness', component: Keyness, text };
