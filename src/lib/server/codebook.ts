import { lexicon } from '../lexicon/index.ts';
import type { Bilingual } from '../analysis/contract.ts';

/** How a theme is defined, for reading. */
export interface ThemeDefinition {
  id: string;
  label: Bilingual;
  definition: Bilingual;
  indicators: string[];
  hints: string[];
}

/** Definitions of these themes, in the order of the codebook. */
export function themeDefinitions(ids: ReadonlySet<string>): ThemeDefinition[] {
  return lexicon.codebook.flatMap(
    ({ id, zh, en, definition, definitionZh, indicators, hints }): ThemeDefinition[] =>
      ids.has(id)
        ? [
            {
              id,
              label: { zh, en },
              definition: { zh: definitionZh, en: definition },
              indicators,
              hints
            }
          ]
        : []
  );
}
