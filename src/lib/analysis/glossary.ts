import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reference, ReferenceKind } from './contract.ts';

/** What can be protected: two characters or more, not all of them digits or marks. */
const PROTECTED = /^(?=.*\p{L})\S{2,}$/u;
/** A short form that points back (该声明) is no term. */
const POINTING = new RegExp(`^(?:${patterns.shortForms.leads.join('|')})`);

export interface Glossary {
  /** The strings that never fall apart, with their English glosses. */
  protected: Map<string, string | null>;
  /** Of them, persons as the text calls them: references, no terms. */
  persons: Set<string>;
}

/** Gathers the document's own names, listed terms and listed names. */
export function readGlossary(lexicon: Lexicon, references: readonly Reference[]): Glossary {
  const glosses = new Map<string, string | null>();
  const persons = new Set<string>();
  const add = (text: string, gloss: string | null, kind: ReferenceKind) => {
    if (!PROTECTED.test(text)) return;
    glosses.set(text, gloss);
    if (kind === 'person') persons.add(text);
  };
  for (const { kind, name, gloss, mentions } of references) {
    if (kind === 'date') continue;
    for (const { surface } of mentions) if (!POINTING.test(surface)) add(surface, gloss, kind);
    add(name, gloss, kind);
  }
  for (const { text, en } of lexicon.terms) if (PROTECTED.test(text)) glosses.set(text, en);
  for (const { name, aliases, en, kind } of lexicon.names)
    for (const each of [name, ...aliases]) add(each, en, kind);
  return { protected: glosses, persons };
}
