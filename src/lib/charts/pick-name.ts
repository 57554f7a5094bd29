import type { ChartNames } from './chart.ts';
import { m, type Locale } from '../i18n/index.ts';
import { positionName } from '../i18n/positions.ts';
import { PICK_KINDS, type PickKind, type Picks } from '../selection/picks.ts';
import type { SentenceIndex } from '../selection/sentence-index.ts';

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

/** What kind of thing a pick is, in the reader's language. */
export function pickKind(kind: PickKind, locale: Locale): string {
  return KINDS[kind](locale);
}

/**
 * What a pick is called in the reader's language; terms, names and actors as they are printed.
 * @param paragraph the paragraph's number in the text, from 1.
 */
export function pickName(
  kind: PickKind,
  id: string,
  names: ChartNames,
  paragraph: (id: string) => number
): { text: string; chinese: boolean } {
  switch (kind) {
    case 'section':
      return { text: names.section(id), chinese: false };
    case 'theme':
      return { text: names.theme(id), chinese: false };
    case 'position':
      return { text: positionName(id, names.locale), chinese: false };
    case 'paragraph':
      return {
        text: m.paragraph_n({ n: paragraph(id) }, { locale: names.locale }),
        chinese: false
      };
    case 'link':
      return { text: id.split('~').map(names.section).join(' – '), chinese: false };
    default:
      return { text: id, chinese: true };
  }
}

/** All that is picked, in words: each pick with its kind. */
export function pickNames(picks: Picks, names: ChartNames, index: SentenceIndex | null): string[] {
  const paragraph = (id: string) => (index?.ordinal('paragraph', id) ?? 0) + 1;
  return PICK_KINDS.flatMap((kind) => {
    const id = picks[kind];
    if (id === undefined) return [];
    const { text } = pickName(kind, id, names, paragraph);
    return [kind === 'paragraph' ? text : `${pickKind(kind, names.locale)} ${text}`];
  });
}
