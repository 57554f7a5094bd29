import type { ClientInit } from '@sveltejs/kit';

/** Lets the page be seen before it comes alive; one in the background is not waited for. */
export const init: ClientInit = async () => {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
