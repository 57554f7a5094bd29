import type { AtlasDocument } from '../analysis/contract.ts';
import { formatDate, m, type Locale } from './index.ts';

/** Where the numbers of a chart come from, in a line: the document and its date. */
export function sourceLine(document: AtlasDocument, locale: Locale): string {
  const title = (locale === 'en' && document.titleEn) || document.title;
  const dated = document.date
    ? m.title_dated({ title, date: formatDate(document.date, locale) }, { locale })
    : title;
  return m.source_line({ title: dated }, { locale });
}
