import type { PositionId } from '../analysis/contract.ts';
import { m, type Locale } from './index.ts';

const NAMES: Record<PositionId, (locale: Locale) => string> = {
  commit: (locale) => m.position_commit({}, { locale }),
  affirm: (locale) => m.position_affirm({}, { locale }),
  support: (locale) => m.position_support({}, { locale }),
  oppose: (locale) => m.position_oppose({}, { locale }),
  concern: (locale) => m.position_concern({}, { locale }),
  urge: (locale) => m.position_urge({}, { locale }),
  none: (locale) => m.position_none({}, { locale })
};

/** A position's name; the id itself where it is unknown. */
export function positionName(id: string, locale: Locale): string {
  return id in NAMES ? NAMES[id as PositionId](locale) : id;
}
