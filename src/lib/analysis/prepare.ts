import type { Lexicon } from '../lexicon/lexicon.ts';
import { createCueFinder } from './cues.ts';
import { createListed } from './formulas.ts';
import { readListed } from './glossary.ts';
import { readActors } from './known-actors.ts';
import { indexListed } from './references.ts';
import { listedKinds } from './terms.ts';
import { readCodebook } from './themes.ts';

/** Indexes a lexicon ahead of the first document, which would wait for it otherwise. */
export function prepare(lexicon: Lexicon): void {
  createCueFinder(lexicon);
  indexListed(lexicon);
  readCodebook(lexicon);
  readListed(lexicon);
  createListed(lexicon);
  listedKinds(lexicon);
  readActors(lexicon);
}
