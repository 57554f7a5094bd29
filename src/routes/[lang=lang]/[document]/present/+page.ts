import type { PageLoad } from './$types';

/** A presentation shows every chart: its code is fetched for it alone. */
export const load: PageLoad = async ({ data }) => {
  const [{ default: Presenter }, { default: Handout }] = await Promise.all([
    import('#lib/ui/present/Presenter.svelte'),
    import('#lib/ui/present/Handout.svelte')
  ]);
  return { ...data, Presenter, Handout };
};
