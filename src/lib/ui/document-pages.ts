import { resolve } from '$app/paths';
import { m, type Locale } from '../i18n/index.ts';
import type { Reading } from './reading.svelte.ts';

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

/** Pages that say what they are for; the overview begins with the document itself. */
export type LedPage = Exclude<DocumentPage, 'overview'>;

const LEADS: Record<LedPage, (locale: Locale) => string> = {
  terms: (locale) => m.lead_terms({}, { locale }),
  themes: (locale) => m.lead_themes({}, { locale }),
  positions: (locale) => m.lead_positions({}, { locale }),
  network: (locale) => m.lead_network({}, { locale }),
  timeline: (locale) => m.lead_timeline({}, { locale }),
  text: (locale) => m.lead_text({}, { locale }),
  source: (locale) => m.lead_source({}, { locale })
};

/** What a page is for, in a sentence. */
export function pageLead(page: LedPage, locale: Locale): string {
  return LEADS[page](locale);
}

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

/** The address of a sentence in the full text. */
export function sentenceAddress(
  lang: Locale,
  document: string,
  search: string,
  reading: Reading,
  row: number
): string {
  const text = textAddress(lang, document, reading.pieceOf(row));
  return `${text}${search}#${reading.index?.sentences[row] ?? ''}`;
}

/** The page that a route belongs to. */
export function pageOfRoute(route: string | null): DocumentPage {
  const parts = route?.split('/') ?? [];
  return PAGE_IDS.find((page) => parts.includes(page)) ?? 'overview';
}
