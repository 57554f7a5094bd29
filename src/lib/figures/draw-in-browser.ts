import { flushSync, mount, unmount } from 'svelte';
import Drawn from './Drawn.svelte';
import type { Draw } from './figure.ts';

export const draw: Draw = (props) => {
  const target = document.createElement('div');
  const drawn = mount(Drawn, { target, props });
  try {
    flushSync();
    const svg = target.querySelector('svg');
    return svg ? new XMLSerializer().serializeToString(svg) : '';
  } finally {
    void unmount(drawn);
  }
};
