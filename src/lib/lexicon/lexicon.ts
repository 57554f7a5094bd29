import * as v from 'valibot';
import { POSITIONS, REFERENCE_KINDS } from '../analysis/contract.ts';

const word = v.pipe(v.string(), v.nonEmpty());
const words = v.array(word);

export const CodebookThemeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  zh: word,
  en: word,
  /** Themes of one family share a hue in the structure strip. */
  family: word,
  definition: word,
  definitionZh: word,
  /** Words that settle the theme of a sentence. */
  indicators: words,
  /** Words that point to the theme but need company. */
  hints: words
});

/** A family of themes, with the hue of its place in the list. */
export const FamilySchema = v.strictObject({ id: word, zh: word, en: word });

export const NameSchema = v.strictObject({
  name: word,
  en: v.nullable(word),
  kind: v.picklist(REFERENCE_KINDS),
  aliases: words,
  /** EDTF, for an instrument that has one date of its own. */
  date: v.optional(word)
});

export const ProtectedTermSchema = v.strictObject({ text: word, en: v.nullable(word) });

export const LexiconSchema = v.strictObject({
  codebook: v.array(CodebookThemeSchema),
  families: v.array(FamilySchema),
  names: v.array(NameSchema),
  terms: v.array(ProtectedTermSchema),
  stopWords: words,
  /** Cue verbs of each position; under `none`, words that hold a cue but take no stance. */
  positions: v.record(v.picklist(POSITIONS), words),
  actors: words
});

export type CodebookTheme = v.InferOutput<typeof CodebookThemeSchema>;
export type Name = v.InferOutput<typeof NameSchema>;
export type ProtectedTerm = v.InferOutput<typeof ProtectedTermSchema>;
export type Lexicon = v.InferOutput<typeof LexiconSchema>;
