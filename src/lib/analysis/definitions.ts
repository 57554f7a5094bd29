import type { Candidate, Named } from './candidates.ts';

const DEFINITION = /(?:》|”)?（(?:以下|下)?(?:统?简称|称)(?:为|：)?([^（）]{2,60})）/g;
const ACRONYM = /(?:》|”)?（([A-Z][A-Za-z0-9+-]{1,11})）/g;
const QUOTED = /[“《‘]([^“”《》‘’]{2,20})[”》’]/g;
const JOINED = /[和与及同、][《“]?$/;

/**
 * The short forms that a text gives its names: 上海合作组织（以下简称“上合组织”）, …伙伴关系（AUKUS）.
 * One that stands for several names together (甲和乙（以下简称“双方”）) names none of them.
 */
export function findDefinitions(text: string, candidates: readonly Candidate[]): [string, Named][] {
  const ending = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const antecedent = (at: number): Named | null => {
    const candidate = ending.get(at);
    if (!candidate) return null;
    const before = text.slice(Math.max(0, candidate.start - 2), candidate.start);
    return JOINED.test(before) ? null : candidate.named;
  };
  const defined: [string, Named][] = [];
  for (const match of text.matchAll(DEFINITION)) {
    const named = antecedent(match.index);
    if (!named) continue;
    for (const [, short] of match[1]!.matchAll(QUOTED)) defined.push([short!, named]);
  }
  for (const match of text.matchAll(ACRONYM)) {
    const named = antecedent(match.index);
    if (named) defined.push([match[1]!, named]);
  }
  return defined;
}
