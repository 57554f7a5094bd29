import { timeline as text } from '../captions/timeline.ts';
import type { Chart } from '../chart.ts';
import Timeline from '../Timeline.svelte';

export const timeline: Chart<'timeline'> = { id: 'timeline', component: Timeline, text };
