import type {
  AtlasDocument,
  Finding,
  OutlineEntry,
  Paragraph,
  PositionId,
  Repeats,
  Section,
  Cue,
  Span
} from './contract.ts';

/** What the analysis takes in: decoded text and what is known about it. */
export interface SourceDocument {
  id: string;
  /** Decoded, well-formed, BOM removed, one UTF-16 unit for each of the source's. */
  text: string;
  /** From the sidecar; the text's own title and date are used where these are null. */
  title: string | null;
  titleEn: string | null;
  date: string | null;
  place: AtlasDocument['place'];
  note: AtlasDocument['note'];
  source: AtlasDocument['source'];
  repeats: Repeats;
  /** Content hash of the program that analyses. */
  program: string;
  /** What reading the bytes brought to light (kind `encoding`). */
  findings: Finding[];
}

/** A sentence before anything is coded: its place and its reading text. */
export interface Utterance {
  id: string;
  paragraph: string;
  section: string;
  spans: Span[];
  /** The slices of `spans`, joined. */
  text: string;
  repeated: boolean;
}

/** What `structure.ts` makes of a text. */
export interface Structure {
  title: string | null;
  /** ISO 8601, where the title block or the signature says it. */
  date: string | null;
  outline: OutlineEntry[];
  sections: Section[];
  paragraphs: Omit<Paragraph, 'theme'>[];
  utterances: Utterance[];
  findings: Finding[];
}

/** How one sentence was coded for stance; aligned with `Structure.utterances`. */
export interface Stance {
  actor: string | null;
  positions: PositionId[];
  cues: Cue[];
}

/** How one sentence was coded for themes; aligned with `Structure.utterances`. */
export interface Coding {
  themes: string[];
  cues: Cue[];
}

/** A word list with corpus frequencies behind one cut(): nodejieba, or a small fake in tests. */
export interface Segmenter {
  /** name@version */
  name: string;
  /** Partitions `line` (no line breaks) into words: their lengths sum to the line's. */
  cut(line: string): string[];
  /** The background corpus' entry of a word; null where it has none. */
  lookup(word: string): { frequency: number; tag: string } | null;
  /** A length that no word of the list that begins at `at` goes beyond: what is longer need not be looked up. */
  reach?(text: string, at: number): number;
  /** Sum of all background frequencies. */
  total: number;
}
