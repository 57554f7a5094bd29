import { browser } from '$app/environment';
import { goto, pushState } from '$app/navigation';
import { navigating, page } from '$app/state';

/** The address of what is shown, or what was asked for last while that is on its way; `page.url` leaves out what was pushed. */
export function address(): URL {
  const { to, type } = navigating;
  if (to && type !== 'popstate') return to.url;
  return page.state.pushed === undefined ? page.url : new URL(page.state.pushed);
}

/** The search string that links to other pages keep; none in what is prerendered. */
export function currentSearch(): string {
  return browser ? address().search : '';
}

/** The address within this page that back or forward leads to; null where they leave it. */
export function returnedTo(): URL | null {
  const url = new URL(location.href);
  return url.pathname === page.url.pathname ? url : null;
}

/** Opens the address, the page staying where it is. */
export function go(url: URL): void {
  void goto(url, { keepFocus: true, noScroll: true });
}

/** Takes over an address that the page shows already: nothing is loaded or drawn anew. */
export function push(url: URL): void {
  if (navigating.to) go(url);
  else pushState(url, { pushed: url.href });
}
