import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reference } from './contract.ts';

/** What can be protected: two characters or more, not all of them digits or marks. */
const PROTECTED = /^(?=.*\p{L})\S{2,}$/u;
/** A short form that points back (该声明) is no term. */
const POINTING = new RegExp(`^(?:${patterns.shortForms.leads.join('|')})`);

/** The strings that never fall apart, with their English glosses: the document's own names, listed terms, listed names. */
export function readGlossary(
  lexicon: Lexicon,
  references: readonly Reference[]
): Map<string, string | null> {
  const glosses = new Map<string, string | null>();
  const add = (text: string, gloss: string | null) => {
    if (PROTECTED.test(text)) glosses.set(text, gloss);
  };
  for (const { kind, name, gloss, mentions } of references) {
    if (kind === 'date') continue;
    for (const { surface } of mentions) if (!POINTING.test(surface)) add(surface, gloss);
    add(name, gloss);
  }
  for (const { text, en } of lexicon.terms) add(text, en);
  for (const { name, aliases, en } of lexicon.names)
    for (const each of [name, ...aliases]) add(each, en);
  return glosses;
}
