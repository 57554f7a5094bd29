import { formatNumber, m, type Locale } from './index.ts';

/** A term or name within a sentence: quoted, in English with its gloss. */
export function quoted(text: string, gloss: string | null, locale: Locale): string {
  return locale === 'en' && gloss
    ? m.glossed({ text, gloss }, { locale })
    : m.quoted({ text }, { locale });
}

type CountMessage = (inputs: { n: number; count: string }, options: { locale: Locale }) => string;

/** “128 sentences”, from the message of what is counted. */
export function countOf(message: CountMessage, n: number, locale: Locale): string {
  return message({ n, count: formatNumber(n, locale) }, { locale });
}

/** `n = 128 sentences`, from phrases such as “128 sentences”. */
export function sample(items: readonly string[], locale: Locale): string {
  return m.sample({ items: items.join(m.list_separator({}, { locale })) }, { locale });
}

/** Clauses joined to one sentence that begins with a capital. */
export function clauses(parts: readonly (string | null)[], locale: Locale): string {
  const text = parts.filter((part) => part !== null).join(m.clause_separator({}, { locale }));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “Ocean: 5 of 7 mentions are in part IV.” */
export function mentionsIn(
  inputs: { name: string; part: number; whole: number; section: string },
  locale: Locale
): string {
  return inputs.part === inputs.whole
    ? m.mentions_all_in_section(inputs, { locale })
    : m.mentions_in_section(inputs, { locale });
}

/** The same of sentences. */
export function sentencesIn(
  inputs: { name: string; part: number; whole: number; section: string },
  locale: Locale
): string {
  return inputs.part === inputs.whole
    ? m.sentences_all_in_section(inputs, { locale })
    : m.sentences_in_section(inputs, { locale });
}
