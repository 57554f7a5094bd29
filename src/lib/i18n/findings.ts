import type { FindingKind } from '../analysis/contract.ts';
import { m, type Locale } from './index.ts';

const NAMES: Record<FindingKind, (locale: Locale) => string> = {
  'missing-heading': (locale) => m.finding_missing_heading({}, { locale }),
  'page-break': (locale) => m.finding_page_break({}, { locale }),
  repeat: (locale) => m.finding_repeat({}, { locale }),
  truncated: (locale) => m.finding_truncated({}, { locale }),
  markup: (locale) => m.finding_markup({}, { locale }),
  'suspect-text': (locale) => m.finding_suspect_text({}, { locale }),
  encoding: (locale) => m.finding_encoding({}, { locale })
};

export function findingName(kind: FindingKind, locale: Locale): string {
  return NAMES[kind](locale);
}
