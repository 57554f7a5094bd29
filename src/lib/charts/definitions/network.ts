import { network as text } from '../captions/network.ts';
import type { Chart } from '../chart.ts';
import Network from '../Network.svelte';

export const network: Chart<'network'> = { id: 'network', component: Network, text };
