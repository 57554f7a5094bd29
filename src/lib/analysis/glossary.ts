import patterns from '../lexicon/name-patterns.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import type { Reference } from './contract.ts';
import { createMatcher } from './matcher.ts';

/** What can be protected: two characters or more, not all of them digits or marks. */
const PROTECTED = /^(?=.*\p{L})\S{2,}$/u;
/** A short form that points back (该声明) is no term. */
const POINTING = new RegExp(`^(?:${patterns.shortForms.leads.join('|')})`);

export interface Glossary {
  /** The strings that never fall apart, with their English glosses. */
  protected: Map<string, string | null>;
  /** Persons: references, no terms. */
  persons: Set<string>;
  /** Every protected string in a text, by its place in `protected`; overlapping ones too. */
  find: ReturnType<typeof createMatcher>;
}

function finished({ protected: glosses, persons }: Omit<Glossary, 'find'>): Glossary {
  const find = createMatcher(glosses.keys(), { overlapping: true });
  return { protected: glosses, persons, find };
}

/** Gathers the lexicon's terms and names. */
export const readListed = builtOnce(({ terms, names }: Pick<Lexicon, 'terms' | 'names'>) => {
  const glosses = new Map<string, string | null>();
  const persons = new Set<string>();
  for (const { text, en } of terms) if (PROTECTED.test(text)) glosses.set(text, en);
  for (const { name, aliases, en, kind } of names)
    for (const text of [name, ...aliases]) {
      if (!PROTECTED.test(text)) continue;
      glosses.set(text, en);
      if (kind === 'person') persons.add(text);
    }
  return finished({ protected: glosses, persons });
});

/** Gathers the names that a document holds beyond the listed ones. */
export function readOwn(references: readonly Reference[], listed: Glossary): Glossary {
  const glosses = new Map<string, string | null>();
  const persons = new Set<string>();
  for (const { kind, name, gloss, mentions } of references) {
    if (kind === 'date') continue;
    const surfaces = new Set(mentions.map(({ surface }) => surface));
    for (const text of [...surfaces].filter((surface) => !POINTING.test(surface)).concat(name)) {
      if (!PROTECTED.test(text)) continue;
      if (!listed.protected.has(text)) glosses.set(text, gloss);
      if (kind === 'person') persons.add(text);
    }
  }
  return finished({ protected: glosses, persons });
}
