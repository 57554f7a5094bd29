import { positions as text } from '../captions/positions.ts';
import type { Chart } from '../chart.ts';
import Positions from '../Positions.svelte';

export const positions: Chart<'positions'> = { id: 'positions', component: Positions, text };
