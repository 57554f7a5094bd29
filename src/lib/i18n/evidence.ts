import type { Evidence } from '../analysis/contract.ts';
import { m, type Locale } from './index.ts';

const NAMES: Record<Evidence['kind'], (locale: Locale) => string> = {
  reference: (locale) => m.evidence_reference({}, { locale }),
  term: (locale) => m.evidence_term({}, { locale }),
  wording: (locale) => m.evidence_wording({}, { locale }),
  theme: (locale) => m.evidence_theme({}, { locale })
};

export function evidenceKindName(kind: Evidence['kind'], locale: Locale): string {
  return NAMES[kind](locale);
}
