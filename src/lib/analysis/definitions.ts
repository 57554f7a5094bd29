import type { Candidate, Named } from './candidates.ts';

const DEFINITION = /(?:》|”)?（(?:以下|下)?(?:统?简称|称)(?:为|：)?([^（）]{2,60})）/g;
const ACRONYM = /(?:》|”)?（([A-Z][A-Za-z0-9+-]{1,11})）/g;
const QUOTED = /[“《‘]([^“”《》‘’]{2,20})[”》’]/g;
const JOINED = /[和与及同、][《“]?$/;

/** A short form and what it stands for. */
export interface Definition {
  short: string;
  named: Named;
  /** Defined between 《》, and used so: a bare 联合声明 is not it. */
  isTitle: boolean;
}

/**
 * The short forms that a text gives its names: 上海合作组织（以下简称“上合组织”）, …伙伴关系（AUKUS）.
 * One that stands for several names together (甲和乙（以下简称“双方”）) names none of them.
 */
export function findDefinitions(text: string, candidates: readonly Candidate[]): Definition[] {
  const ending = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const antecedent = (at: number): Named | null => {
    const candidate = ending.get(at);
    if (!candidate) return null;
    const before = text.slice(Math.max(0, candidate.start - 2), candidate.start);
    return JOINED.test(before) ? null : candidate.named;
  };
  const defined: Definition[] = [];
  for (const match of text.matchAll(DEFINITION)) {
    const named = antecedent(match.index);
    if (!named) continue;
    for (const [quoted, short] of match[1]!.matchAll(QUOTED))
      defined.push({ short: short!, named, isTitle: quoted.startsWith('《') });
  }
  for (const match of text.matchAll(ACRONYM)) {
    const named = antecedent(match.index);
    if (named) defined.push({ short: match[1]!, named, isTitle: false });
  }
  return defined;
}
