import type { Actors, Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';

/** The official name of a state: 印度尼西亚共和国. */
const STATE = /(?:国|邦)$/;
/** A shorter alias is an everyday word as well: 党, 总署. */
const SHORTEST = 3;

/** The lexicon's actors, with the organisations and states among its names as subjects by themselves. */
export const readActors = builtOnce(
  ({ actors, names }: Pick<Lexicon, 'actors' | 'names'>): Actors => {
    const subjects = new Set(actors.names);
    for (const { name, aliases, kind } of names) {
      const surfaces = [name, ...aliases];
      if (kind === 'place' && surfaces.some((surface) => STATE.test(surface)))
        for (const surface of surfaces) subjects.add(surface);
      if (kind !== 'organisation') continue;
      for (const surface of surfaces) if (surface.length >= SHORTEST) subjects.add(surface);
    }
    return { ...actors, names: [...subjects] };
  }
);
