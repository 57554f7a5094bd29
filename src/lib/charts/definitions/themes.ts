import { themes as text } from '../captions/themes.ts';
import type { Chart } from '../chart.ts';
import Themes from '../Themes.svelte';

export const themes: Chart<'themes'> = { id: 'themes', component: Themes, text };
