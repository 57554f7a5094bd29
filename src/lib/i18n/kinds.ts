import type { ReferenceKind } from '../analysis/contract.ts';
import { m, type Locale } from './index.ts';

const NAMES: Record<ReferenceKind, (locale: Locale) => string> = {
  instrument: (locale) => m.kind_instrument({}, { locale }),
  organisation: (locale) => m.kind_organisation({}, { locale }),
  place: (locale) => m.kind_place({}, { locale }),
  person: (locale) => m.kind_person({}, { locale }),
  event: (locale) => m.kind_event({}, { locale }),
  date: (locale) => m.kind_date({}, { locale })
};

export function kindName(kind: ReferenceKind, locale: Locale): string {
  return NAMES[kind](locale);
}

const GROUPS: Record<ReferenceKind, (locale: Locale) => string> = {
  instrument: (locale) => m.kind_instruments({}, { locale }),
  organisation: (locale) => m.kind_organisations({}, { locale }),
  place: (locale) => m.kind_places({}, { locale }),
  person: (locale) => m.kind_persons({}, { locale }),
  event: (locale) => m.kind_events({}, { locale }),
  date: (locale) => m.kind_dates({}, { locale })
};

/** A kind as the head of a list of its names. */
export function kindGroup(kind: ReferenceKind, locale: Locale): string {
  return GROUPS[kind](locale);
}
