import { render } from 'svelte/server';
import Drawn from './Drawn.svelte';
import type { Draw } from './figure.ts';

export const draw: Draw = (props) => render(Drawn, { props }).body;
