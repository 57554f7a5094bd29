import { resolve } from '$app/paths';
import { m, type Locale } from '../i18n/index.ts';

export const PAGE_IDS = [
  'overview',
  'terms',
  'themes',
  'positions',
  'network',
  'timeline',
  'text',
  'source'
] as const;

export type DocumentPage = (typeof PAGE_IDS)[number];

const NAMES: Record<DocumentPage, (locale: Locale) => string> = {
  overview: (locale) => m.nav_overview({}, { locale }),
  terms: (locale) => m.nav_terms({}, { locale }),
  themes: (locale) => m.nav_themes({}, { locale }),
  positions: (locale) => m.nav_positions({}, { locale }),
  network: (locale) => m.nav_network({}, { locale }),
  timeline: (locale) => m.nav_timeline({}, { locale }),
  text: (locale) => m.nav_text({}, { locale }),
  source: (locale) => m.nav_source({}, { locale })
};

export function pageName(page: DocumentPage, locale: Locale): string {
  return NAMES[page](locale);
}

/** The address of one of a document's pages. */
export function pageAddress(lang: Locale, document: string, page: DocumentPage): string {
  const root = resolve('/[lang=lang]/[document]', { lang, document });
  return page === 'overview' ? `${root}/` : `${root}/${page}/`;
}

/** The address of a document's presentation. */
export function presentAddress(lang: Locale, document: string): string {
  return `${pageAddress(lang, document, 'overview')}present/`;
}

/** The address of a piece of the full text: the first has the text page's own. */
export function textAddress(lang: Locale, document: string, piece: number): string {
  const text = pageAddress(lang, document, 'text');
  return piece === 0 ? text : `${text}${piece + 1}/`;
}

/** The page that a route belongs to. */
export function pageOfRoute(route: string | null): DocumentPage {
  const parts = route?.split('/') ?? [];
  return PAGE_IDS.find((page) => parts.includes(page)) ?? 'overview';
}
