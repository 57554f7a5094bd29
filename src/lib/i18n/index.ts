import type { Bilingual } from '../analysis/contract.ts';
import { isLocale, locales, type Locale } from './paraglide/runtime.js';

export { m } from './paraglide/messages.js';
export { isLocale, locales, type Locale };

/** The page's locale and its BCP 47 tag; Chinese where a route has none. */
export function toLocale(value: string | undefined): { locale: Locale; tag: string } {
  const locale = isLocale(value) ? value : 'zh';
  return { locale, tag: TAGS[locale] };
}

export const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** The half of a bilingual text that a page of this language shows. */
export function pick(text: Bilingual, locale: Locale): string {
  return text[locale];
}

/** The best locale for a list of preferred languages (`navigator.languages`); Chinese if none fits. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0];
    if (isLocale(base)) return base;
  }
  return 'zh';
}

/** Formatters by language and options: making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

export function formatNumber(
  value: number,
  locale: Locale,
  options: Intl.NumberFormatOptions = {}
): string {
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(TAGS[locale], options);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

export function formatShare(value: number, locale: Locale): string {
  return formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 });
}

/** An ISO date in words, in UTC so that the day never shifts. */
export function formatDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`)
  );
}
