import type { Analysis } from '../analysis/contract.ts';
import { POSITIONS } from '../analysis/kinds.ts';
import type { ChartNames } from '../charts/chart.ts';
import { positionName } from '../i18n/positions.ts';
import { PICK_KINDS, type PickKind, type Picks } from '../selection/picks.ts';
import { linkId } from '../series/link-id.ts';

/** What a pick can be called by: its id first. */
type Choice = [id: string, ...names: string[]];

const LISTED = 40;

function choices(kind: PickKind, analysis: Analysis, names: ChartNames): Choice[] {
  switch (kind) {
    case 'section':
      return analysis.sections.map(({ id, label }) => [id, label, names.section(id)]);
    case 'paragraph':
      return analysis.paragraphs.map(({ id }) => [id]);
    case 'theme':
      return [...names.themes.values()].map(({ id, label }) => [id, label.zh, label.en]);
    case 'term':
      return analysis.terms.map(({ id, text, gloss }) => [id, text, ...(gloss ? [gloss] : [])]);
    case 'position':
      return POSITIONS.map((id) => [id, positionName(id, 'zh'), positionName(id, 'en')]);
    case 'actor':
      return [...new Set(analysis.sentences.flatMap(({ actor }) => actor ?? []))].map((actor) => [
        actor
      ]);
    case 'name':
      return analysis.references.map(({ id, name, gloss }) => [
        id,
        name,
        ...(gloss ? [gloss] : [])
      ]);
    case 'link':
      return analysis.links.map((link) => [
        linkId(link),
        `${names.section(link.source)}~${names.section(link.target)}`
      ]);
  }
}

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/**
 * Picks written as `kind=name`, where a name is an id, a label or an English gloss.
 * @throws {RangeError} where a kind or name is unknown; the message lists the known ones.
 */
export function resolvePicks(
  written: readonly string[],
  analysis: Analysis,
  names: ChartNames
): Picks {
  const picks: Partial<Record<PickKind, string>> = {};
  for (const each of written) {
    const [before = '', ...after] = each.split('=');
    const kind = PICK_KINDS.find((known) => known === before);
    if (!kind) {
      throw new RangeError(
        `“${before}” is nothing that can be selected: ${PICK_KINDS.join(', ')}.`
      );
    }
    const wanted = after.join('=').trim().toLowerCase();
    const all = choices(kind, analysis, names);
    const found =
      all.find(([id]) => id.toLowerCase() === wanted) ??
      all.find((choice) => choice.some((name) => name.toLowerCase() === wanted));
    if (!found) {
      const known = listed(all.map(([id, name]) => name ?? id));
      throw new RangeError(`No ${kind} is called “${after.join('=')}”: ${known}.`);
    }
    picks[kind] = found[0];
  }
  return picks;
}
