import * as v from 'valibot';
import { POSITIONS, REFERENCE_KINDS } from '../analysis/kinds.ts';

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
  hints: words,
  /** Words that hold an indicator by chance and mean something else: 自主权 holds 主权. */
  masks: words
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

/** What tells that a clause's subject is someone who acts or speaks. */
export const ActorsSchema = v.strictObject({
  /** Subjects by themselves: 双方, 我们. */
  names: words,
  /** Nouns that a subject may end with, whatever stands before: 核武器国家, 地方各级人民政府. */
  heads: words,
  /** Heads that a person's name may follow: 总理米舒斯京. */
  offices: words
});

/** The small words that a clause is read by. */
export const ClausesSchema = v.strictObject({
  /** What may stand between a subject and its predicate. */
  adverbs: words,
  /** Prepositions that open a clause without a subject: 在…下. */
  introductions: words,
  /** Prepositions whose phrase may stand between a subject and its predicate: 双方对…表示关切. */
  adjuncts: words,
  /** Modals that other words look like: 将 that means 把, 要 in 需要, 应 in 应…邀请. */
  modals: v.strictObject({ will: word, want: word, ought: word }),
  /** Predicates that reject what stands before them and close their clause. */
  verdicts: words,
  /** Words that a noun phrase may begin with, whatever a dictionary calls them: 相关. */
  determiners: words,
  /** Nouns that dictionaries take for verbs: 治理. */
  nouns: words,
  /** Ends of a clause that only says when or in what case: 五年来. */
  closings: words,
  /** Verbs that dictionaries take for nouns: 行使. */
  verbs: words,
  /** Verbs whose object is what somebody says. */
  reporting: words,
  /** Cues of `urge` that bind whoever is the subject. */
  obligations: words,
  /** Cues that count only right behind their subject: 决定 opens many a clause as a plain noun or order. */
  needSubject: words,
  /** Cues that go with the subject of what is reported: 双方认为，该机制…，将…. */
  inherited: words,
  /** What opens a sentence that forbids everybody: 严禁. */
  prohibitions: words,
  /** Nouns that make a name of the verb before them: 审计机关. */
  compounds: words,
  /** What follows the object of a 将 that means 把: 将风险降到最低. */
  disposal: words,
  /** What follows such an object whatever it begins with: 将依法治网作为重点. */
  equations: words,
  /** What opens a clause that only supposes: 如果必须…. */
  conditions: words,
  /** What tells that a sentence without a subject orders nothing. */
  statements: v.strictObject({
    /** Marks of what was done: 了. */
    aspects: words,
    /** Verbs of what something is, in the first clause or at the head of a later one. */
    verdicts: words,
    /** What an account opens with: 预计. */
    openings: words,
    /** Words that hold such a mark by chance: 为了, 特别是. */
    masks: words
  }),
  /** What headings say of the sentences under them. */
  headings: v.strictObject({
    /** Nouns at their ends that demand: 总体要求. */
    demands: words,
    /** Words by which they look back: 工作回顾. */
    reviews: words
  })
});

export const LexiconSchema = v.strictObject({
  codebook: v.array(CodebookThemeSchema),
  families: v.array(FamilySchema),
  names: v.array(NameSchema),
  terms: v.array(ProtectedTermSchema),
  /** English for ordinary words and phrases, which nothing protects. */
  glosses: v.record(word, word),
  stopWords: words,
  /** Cue verbs of each position; under `none`, words that hold a cue but take no stance. */
  positions: v.record(v.picklist(POSITIONS), words),
  actors: ActorsSchema,
  clauses: ClausesSchema
});

export type Name = v.InferOutput<typeof NameSchema>;
export type Clauses = v.InferOutput<typeof ClausesSchema>;
export type Actors = v.InferOutput<typeof ActorsSchema>;
export type Lexicon = v.InferOutput<typeof LexiconSchema>;
