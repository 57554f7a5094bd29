import { formatNumber, m, type Locale } from '../i18n/index.ts';
import type { KeyFigures } from '../series/key-figures.ts';

/** The document in numbers, a phrase each; what is nought is not said. */
export function facts(figures: KeyFigures, locale: Locale): string[] {
  const phrase = (value: number, say: (n: string) => string) =>
    value > 0 ? [say(formatNumber(value, locale))] : [];
  return [
    ...phrase(figures.sections, (n) => m.key_sections({ n }, { locale })),
    ...phrase(figures.sentences, (n) => m.key_sentences({ n }, { locale })),
    ...phrase(figures.instruments, (n) => m.key_instruments({ n }, { locale })),
    ...phrase(figures.repeated, (n) => m.key_repeated({ n }, { locale })),
    ...phrase(figures.findings, (n) => m.key_findings({ n }, { locale }))
  ];
}
