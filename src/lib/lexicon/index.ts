import * as v from 'valibot';
import actors from './actors.json' with { type: 'json' };
import clauses from './clauses.json' with { type: 'json' };
import codebook from './codebook.json' with { type: 'json' };
import families from './families.json' with { type: 'json' };
import glosses from './glosses.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import { LexiconSchema, type Lexicon } from './lexicon.ts';

/** The word lists that ship with the atlas, checked once. */
export const lexicon: Lexicon = v.parse(LexiconSchema, {
  codebook,
  families,
  names,
  terms,
  glosses,
  stopWords,
  positions,
  actors,
  clauses
});
