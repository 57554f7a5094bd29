import * as v from 'valibot';
import { EVIDENCE_KINDS, FINDING_KINDS, POSITIONS, REFERENCE_KINDS } from './kinds.ts';

export const SCHEMA = 'statement-atlas/1';

const id = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Half-open [start, end) in UTF-16 code units of `Analysis.text`. */
export const SpanSchema = v.pipe(
  v.tuple([count, count]),
  v.check(([start, end]) => start < end, 'A span ends after it starts.'),
  v.readonly()
);

export const Bilingual = v.object({ zh: v.string(), en: v.string() });

const SourceSchema = v.object({
  file: v.string(),
  sha256: hash,
  encoding: v.string(),
  characters: count,
  /** SHA-256 of the sidecar's bytes; null where there is none. */
  sidecarSha256: v.nullable(hash)
});

const DocumentSchema = v.object({
  id,
  title: v.string(),
  titleEn: v.nullable(v.string()),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  place: v.nullable(Bilingual),
  note: v.nullable(Bilingual),
  source: SourceSchema,
  method: v.object({
    segmenter: v.string(),
    lexicon: v.string(),
    codebook: v.string(),
    /** Content hash of the analysis' own source files. */
    program: v.string()
  }),
  options: v.object({ repeats: v.picklist(['once', 'all']) })
});

const OutlineSchema = v.object({
  level: v.pipe(count, v.minValue(1)),
  label: v.string(),
  title: v.nullable(v.string()),
  span: SpanSchema
});

const SectionSchema = v.object({
  id,
  label: v.string(),
  heading: v.picklist(['printed', 'inferred', 'none']),
  title: v.nullable(v.string()),
  span: SpanSchema
});

const ParagraphSchema = v.object({
  id,
  section: id,
  kind: v.picklist(['paragraph', 'item', 'heading']),
  spans: v.array(SpanSchema),
  /** The paragraph this one repeats word for word. */
  repeats: v.nullable(id),
  /** The main theme of its sentences; null where the codebook finds none. */
  theme: v.nullable(id)
});

const SentenceSchema = v.object({
  id,
  paragraph: id,
  section: id,
  spans: v.array(SpanSchema),
  repeated: v.boolean(),
  actor: v.nullable(v.string()),
  /** The main one first; ['none'] where the sentence takes no position. */
  positions: v.pipe(v.array(v.picklist(POSITIONS)), v.minLength(1)),
  /** The main one first; empty where the codebook finds nothing. */
  themes: v.array(id),
  /** The words each theme and position was read from. */
  cues: v.array(
    v.union([
      v.object({ theme: id, span: SpanSchema }),
      v.object({ position: v.picklist(POSITIONS), span: SpanSchema })
    ])
  )
});

const FindingSchema = v.object({
  kind: v.picklist(FINDING_KINDS),
  spans: v.array(SpanSchema),
  note: Bilingual
});

const TermSchema = v.object({
  id,
  text: v.pipe(v.string(), v.nonEmpty()),
  gloss: v.nullable(v.string()),
  /** `lexicon`: a protected term; `discovered`: found in this text; `word`: a word of the segmenter. */
  origin: v.picklist(['lexicon', 'discovered', 'word']),
  count,
  sections: v.array(
    v.object({
      section: id,
      count,
      /** Occurrences per 1,000 words of the section. */
      rate: finite,
      logOdds: v.nullable(finite),
      g2: v.nullable(finite),
      logRatio: v.nullable(finite)
    })
  ),
  dispersion: v.nullable(
    v.object({ dp: finite, dpNorm: finite, expected: v.tuple([finite, finite]) })
  ),
  occurrences: v.array(v.object({ span: SpanSchema, sentence: id, repeated: v.boolean() }))
});

const ThemeSchema = v.object({
  id,
  sections: v.array(v.object({ section: id, sentences: count, share }))
});

const ReferenceSchema = v.object({
  id,
  name: v.pipe(v.string(), v.nonEmpty()),
  gloss: v.nullable(v.string()),
  kind: v.picklist(REFERENCE_KINDS),
  /** EDTF. */
  date: v.nullable(v.string()),
  mentions: v.array(
    v.object({
      spans: v.array(SpanSchema),
      surface: v.string(),
      section: id,
      sentence: v.nullable(id),
      repeated: v.boolean()
    })
  )
});

const LinkSchema = v.object({
  source: id,
  target: id,
  strength: share,
  /** What all evidence of each kind weighs, listed or not. */
  weights: v.object({ reference: finite, term: finite, wording: finite, theme: finite }),
  /** The heaviest twelve pieces, heaviest first. */
  evidence: v.array(
    v.object({
      kind: v.picklist(EVIDENCE_KINDS),
      /** Of the reference, term or theme; of a wording its text. */
      id,
      label: v.string(),
      weight: finite,
      /** Its first places, at most six in either section. */
      spans: v.array(SpanSchema)
    })
  )
});

const SimilaritySchema = v.object({
  source: id,
  target: id,
  /** Of the two sections' sets of character 5-grams. */
  jaccard: share,
  /** Part of the smaller set that stands in the other. */
  containment: share
});

/** What changes with the counting of repeats. */
const counted = {
  terms: v.array(TermSchema),
  themes: v.array(ThemeSchema),
  links: v.array(LinkSchema),
  similarity: v.array(SimilaritySchema),
  network: v.array(v.object({ section: id, x: share, y: share }))
};

/** The one contract between the prebuild and the front end: one JSON file a document. */
export const AnalysisSchema = v.object({
  schema: v.literal(SCHEMA),
  document: DocumentSchema,
  /** The decoded text that every span points into. */
  text: v.string(),
  outline: v.array(OutlineSchema),
  sections: v.array(SectionSchema),
  paragraphs: v.array(ParagraphSchema),
  sentences: v.array(SentenceSchema),
  findings: v.array(FindingSchema),
  references: v.array(ReferenceSchema),
  ...counted,
  /** The same with later copies counted too; null where there are none or all are counted anyway. */
  asPrinted: v.nullable(v.object(counted))
});

export type Analysis = v.InferOutput<typeof AnalysisSchema>;
export type Span = v.InferOutput<typeof SpanSchema>;
export type Bilingual = v.InferOutput<typeof Bilingual>;
export type AtlasDocument = Analysis['document'];
/** Whether later copies count. */
export type Repeats = AtlasDocument['options']['repeats'];
export type OutlineEntry = Analysis['outline'][number];
export type Section = Analysis['sections'][number];
export type Paragraph = Analysis['paragraphs'][number];
export type Sentence = Analysis['sentences'][number];
export type Cue = Sentence['cues'][number];
export type Finding = Analysis['findings'][number];
export type FindingKind = Finding['kind'];
export type Term = Analysis['terms'][number];
export type Theme = Analysis['themes'][number];
export type Reference = Analysis['references'][number];
export type ReferenceKind = Reference['kind'];
export type Mention = Reference['mentions'][number];
export type Link = Analysis['links'][number];
export type Evidence = Link['evidence'][number];
export type Similarity = Analysis['similarity'][number];
export type NetworkNode = Analysis['network'][number];
export type Counted = NonNullable<Analysis['asPrinted']>;
export type PositionId = (typeof POSITIONS)[number];

/**
 * Checks that a value is an analysis of this schema version.
 * @throws {Error} one sentence that names the first field that is wrong.
 */
export function parseAnalysis(value: unknown, name = 'analysis'): Analysis {
  const result = v.safeParse(AnalysisSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? 'the whole file';
  throw new Error(`${name} is not a ${SCHEMA} analysis: ${path}: ${issue.message}`);
}
