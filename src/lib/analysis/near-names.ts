import type { Named } from './candidates.ts';

/** Shorter names, and ones that differ early on, are told apart by a single character: 中俄…委员会, 中蒙…委员会. */
const SHORTEST = 10;
const EARLY = 4;
const TELLING = /[0-9A-Za-z〇一二三四五六七八九十]/;

/** Whether two strings of one length differ in one character, late, and no numeral. */
function isMisprint(printed: string, name: string): boolean {
  let at = -1;
  for (let index = 0; index < name.length; index += 1) {
    if (printed.charAt(index) === name.charAt(index)) continue;
    if (at >= 0) return false;
    at = index;
  }
  return at >= EARLY && !TELLING.test(printed.charAt(at)) && !TELLING.test(name.charAt(at));
}

/** The listed name that a printed one must be, but for one wrong character: 联合国可持继发展目标峰会. */
export function indexMisprints(names: Iterable<Named>): (printed: string) => Named | null {
  const halves = new Map<string, Named[]>();
  const keys = (name: string) => {
    const middle = name.length >> 1;
    return [`${name.length}<${name.slice(0, middle)}`, `${name.length}>${name.slice(middle)}`];
  };
  for (const named of names) {
    if (named.name.length < SHORTEST) continue;
    for (const key of keys(named.name)) halves.set(key, [...(halves.get(key) ?? []), named]);
  }
  return (printed) => {
    if (printed.length < SHORTEST) return null;
    const near = keys(printed).flatMap((key) => halves.get(key) ?? []);
    return near.find(({ name }) => isMisprint(printed, name)) ?? null;
  };
}
