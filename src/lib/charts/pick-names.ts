import { m, type Locale } from '../i18n/index.ts';
import { positionName } from '../i18n/positions.ts';
import { PICK_KINDS, type PickKind, type Picks } from '../selection/picks.ts';
import type { ChartNames } from './chart.ts';

const KINDS: Record<PickKind, (locale: Locale) => string> = {
  section: (locale) => m.pick_section({}, { locale }),
  paragraph: (locale) => m.pick_paragraph({}, { locale }),
  theme: (locale) => m.pick_theme({}, { locale }),
  term: (locale) => m.pick_term({}, { locale }),
  position: (locale) => m.pick_position({}, { locale }),
  actor: (locale) => m.pick_actor({}, { locale }),
  name: (locale) => m.pick_name({}, { locale }),
  link: (locale) => m.pick_link({}, { locale })
};

function pickName(kind: PickKind, id: string, names: ChartNames): string {
  switch (kind) {
    case 'section':
      return names.section(id);
    case 'theme':
      return names.theme(id);
    case 'position':
      return positionName(id, names.locale);
    case 'link':
      return id.split('~').map(names.section).join(' – ');
    default:
      return id;
  }
}

/** What is picked in words, each pick with its kind. */
export function pickNames(picks: Picks, names: ChartNames): string[] {
  return PICK_KINDS.flatMap((kind) => {
    const id = picks[kind];
    return id === undefined ? [] : [`${KINDS[kind](names.locale)} ${pickName(kind, id, names)}`];
  });
}
