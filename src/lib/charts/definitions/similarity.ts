import { similarity as text } from '../captions/similarity.ts';
import type { Chart } from '../chart.ts';
import Similarity from '../Similarity.svelte';

export const similarity: Chart<'similarity'> = { id: 'similarity', component: Similarity, text };
