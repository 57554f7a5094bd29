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

/** Makes each format once: making one takes longer than the formatting. */
function once<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? make(TAGS[locale], options);
    made.set(key, format);
    return format;
  };
}

const numberFormat = once(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options)
);
const dateFormat = once(
  (tag, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
);

/** A number as the language writes it. All write a count alike: the first format of `Intl` takes a phone too long for that. */
export function formatNumber(
  value: number,
  locale: Locale,
  options?: Intl.NumberFormatOptions
): string {
  const counts = Number.isInteger(value) && value >= 0 && !options;
  return counts
    ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
    : numberFormat(locale, options ?? {}).format(value);
}

/** A share of 0…1 in whole percents, which all languages write alike too. */
export function formatShare(value: number): string {
  return `${Math.round(Number((value * 100).toPrecision(12)))}%`;
}

/** A point in time by its UTC date, so that the day never shifts. */
export function formatUtc(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(date);
}

/** An ISO date in words. */
export function formatDate(iso: string, locale: Locale): string {
  return formatUtc(new Date(`${iso}T00:00:00Z`), locale, { dateStyle: 'long' });
}
