import { formatUtc, m, type Locale } from './index.ts';

/** An EDTF date or interval in words; `..` is an open side. */
export function formatEdtf(text: string, locale: Locale): string {
  const [start = '', end] = text.split('/');
  if (end === undefined || end === start) return formatPart(start, locale);
  if (start === '..') return m.date_until({ date: formatPart(end, locale) }, { locale });
  if (end === '..') return m.date_from({ date: formatPart(start, locale) }, { locale });
  return `${formatPart(start, locale)}–${formatPart(end, locale)}`;
}

function formatPart(text: string, locale: Locale): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return formatUtc(date, locale, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined
  });
}
