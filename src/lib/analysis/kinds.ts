/** What a sentence can do; `none` takes no position. */
export const POSITIONS = [
  'commit',
  'affirm',
  'support',
  'oppose',
  'concern',
  'urge',
  'none'
] as const;

/** What can be damaged in a document. */
export const FINDING_KINDS = [
  'missing-heading',
  'page-break',
  'repeat',
  'truncated',
  'markup',
  'suspect-text',
  'encoding'
] as const;

/** What a name can name. */
export const REFERENCE_KINDS = [
  'instrument',
  'organisation',
  'place',
  'person',
  'event',
  'date'
] as const;

/** What can tie two sections. */
export const EVIDENCE_KINDS = ['reference', 'term', 'wording', 'theme'] as const;
