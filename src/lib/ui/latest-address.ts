import { navigating, page } from '$app/state';

/** The address that was asked for last: while a navigation is on its way, `page.url` is still the one before. */
export function latestAddress(): URL {
  return navigating.to?.url ?? page.url;
}
