import { rollup } from 'd3-array';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import type { Cue, Paragraph, PositionId, Repeats, Theme } from './contract.ts';
import { countedBy } from './counted.ts';
import { createMatcher, type Match } from './matcher.ts';
import { announces } from './punctuation.ts';
import type { Coding, Stance, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { toHull } from './spans.ts';
import type { CutTest } from './word-edges.ts';

/** What a word of the codebook says for its theme. Longer indicators are more specific and say more. */
const INDICATOR = 2;
const LONG_INDICATOR = 3;
const LONG = 4;
const HINT = 1;
/** What the first clause with a word of the codebook speaks of is what the sentence is about. */
const TOPIC = 2;
/** A word is common in a document from this part of its sentences on, and this number of them. */
const COMMON = 0.2;
const COMMON_AT_LEAST = 5;
const CLAUSE_ENDS = new Set([...'，；：。！？'].map((mark) => mark.charCodeAt(0)));
/** A theme needs one indicator, or hints that add up to one … */
const ENOUGH = 2;
/** … and must not be a side note: this part of the strongest theme's score. */
const SIDE_NOTE = 0.34;

interface Entry {
  theme: string;
  weight: number;
}

/** What each word of the codebook says, in the finder's numbering, and the finder of the words. */
export const readCodebook = builtOnce(({ codebook }: Pick<Lexicon, 'codebook'>) => {
  const words = new Map<string, Entry[]>();
  const enter = (word: string, theme: string, weight: number) => {
    words.set(word, [...(words.get(word) ?? []), { theme, weight }]);
  };
  for (const { id, indicators, hints, masks } of codebook) {
    for (const word of indicators)
      enter(word, id, word.length >= LONG ? LONG_INDICATOR : INDICATOR);
    for (const word of hints) enter(word, id, HINT);
    for (const word of masks) if (!words.has(word)) words.set(word, []);
  }
  const entries = [...words.values()];
  return {
    entries,
    isIndicator: entries.map((own) => own.some(({ weight }) => weight > HINT)),
    find: createMatcher(words.keys())
  };
});

/** What is known of the sentences, by their place in the document, before themes are. */
export interface SentenceReading {
  stances: readonly Stance[];
  cutsWord: CutTest;
}

/** Shorter words of the codebook may stand across two words: 和谈 in 协商和谈判. */
const TRUSTED = 4;

/** Codes each sentence; an item of a list that no word codes is about what the line above the list is. */
export function codeThemes(
  structure: Pick<Structure, 'utterances' | 'paragraphs'>,
  lexicon: Lexicon,
  read: SentenceReading
): Coding[] {
  const codings = codeSentences(structure, lexicon, read);
  const kinds = new Map(structure.paragraphs.map(({ id, kind }) => [id, kind]));
  let lead: string[] = [];
  return codings.map((coding, i) => {
    const { paragraph, text } = structure.utterances[i]!;
    const isItem = kinds.get(paragraph) === 'item';
    if (!isItem) lead = announces(text) ? coding.themes.slice(0, 1) : [];
    return isItem && coding.themes.length === 0 ? { ...coding, themes: lead } : coding;
  });
}

/**
 * Codes each sentence by the codebook's words in it, longest first: a word inside a longer one does not count, and
 * each distinct word counts once. Who mostly speaks is not what is spoken of: a word in such an actor is no topic.
 * Themes come strongest first; on a tie the one named earlier.
 * @returns one coding for each utterance, in order.
 */
function codeSentences(
  { utterances }: Pick<Structure, 'utterances'>,
  lexicon: Lexicon,
  { stances, cutsWord }: SentenceReading
): Coding[] {
  const { entries, isIndicator, find } = readCodebook(lexicon);
  const found = utterances.map(({ text }, i) =>
    find(text).filter(({ start, end }) => end - start >= TRUSTED || !cutsWord(i, start, end))
  );
  const common = commonWords(found, entries.length);
  const speakers = speakersOf(stances);

  return utterances.map(({ text, spans }, i) => {
    const matches = found[i]!;
    if (matches.length === 0) return { themes: [], cues: [] };
    const actor = stances[i]?.actor ?? '';
    const speaks = speakers.has(actor) ? text.indexOf(actor) : -1;
    const isSpeaker = ({ start, end }: Match) =>
      speaks !== -1 && start >= speaks && end <= speaks + actor.length;
    const tells = (match: Match) =>
      isIndicator[match.index]! && !common.has(match.index) && !isSpeaker(match);
    const scores: Score[] = [];
    const seen = new Set<number>();
    const topic = topicEnd(text, matches.find(tells)?.end);
    let strongest = 0;
    for (const match of matches) {
      const { index, start } = match;
      if (seen.has(index)) continue;
      seen.add(index);
      const isTopic = start < topic && tells(match);
      for (const { theme, weight } of entries[index]!) {
        let own = scores.find((each) => each.theme === theme);
        if (!own) scores.push((own = { theme, score: 0, first: start }));
        const told = common.has(index) ? Math.min(weight, ENOUGH) : weight;
        own.score += isTopic ? told * TOPIC : told;
        strongest = Math.max(strongest, own.score);
      }
    }
    const themes = scores
      .filter(({ score }) => score >= ENOUGH && score >= strongest * SIDE_NOTE)
      .sort((a, b) => b.score - a.score || a.first - b.first)
      .map(({ theme }) => theme);
    const cues: Cue[] = [];
    for (const { index, start, end } of matches)
      for (const { theme } of entries[index]!)
        if (themes.includes(theme)) cues.push({ theme, span: toHull(spans, start, end) });
    return { themes, cues };
  });
}

const SPOKEN: ReadonlySet<PositionId> = new Set(['affirm', 'support', 'oppose', 'concern']);

/** The actors that take a view in most of their sentences: 两国元首, 双方. */
function speakersOf(stances: readonly Stance[]): ReadonlySet<string> {
  const views = rollup(
    stances.filter(({ actor }) => actor !== null),
    (own) =>
      own.filter(({ positions }) => positions.some((one) => SPOKEN.has(one))).length / own.length,
    ({ actor }) => actor!
  );
  return new Set([...views].flatMap(([actor, share]) => (share > 0.5 ? actor : [])));
}

/** What a sentence's words say for a theme in all, and where the first of them stands. */
interface Score {
  theme: string;
  score: number;
  first: number;
}

/**
 * Words that stand in so many sentences that they tell what the document is about, not its sentences.
 * @param words how many the codebook has.
 */
function commonWords(found: readonly (readonly Match[])[], words: number): ReadonlySet<number> {
  const sentences = new Uint32Array(words);
  const last = new Int32Array(words).fill(-1);
  found.forEach((matches, sentence) => {
    for (const { index } of matches) {
      if (last[index] !== sentence) sentences[index]! += 1;
      last[index] = sentence;
    }
  });
  const many = Math.max(COMMON_AT_LEAST, found.length * COMMON);
  return new Set([...sentences.keys()].filter((word) => sentences[word]! > many));
}

/** Where the clause ends in which the first word of the codebook stands. */
function topicEnd(text: string, from = 0): number {
  let end = from;
  while (end < text.length && !CLAUSE_ENDS.has(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Gives each paragraph the theme that weighs most in its sentences, where a sentence's n-th theme counts 1/n; the
 * earlier one on a tie.
 */
export function themeParagraphs(
  { paragraphs, utterances }: Structure,
  codings: readonly Coding[]
): Paragraph[] {
  const tallies = new Map<string, Map<string, number>>();
  utterances.forEach(({ paragraph }, i) => {
    const tally = tallies.get(paragraph) ?? new Map<string, number>();
    tallies.set(paragraph, tally);
    codings[i]?.themes.forEach((theme, rank) => {
      tally.set(theme, (tally.get(theme) ?? 0) + 1 / (rank + 1));
    });
  });
  return paragraphs.map((paragraph) => {
    const ranked = [...(tallies.get(paragraph.id) ?? [])].sort((a, b) => b[1] - a[1]);
    return { ...paragraph, theme: ranked[0]?.[0] ?? null };
  });
}

/** Sentences of each theme in each section, and the share of the section's sentences that they are. */
export function themeSections(
  { utterances }: Structure,
  codings: readonly Coding[],
  lexicon: Lexicon,
  repeats: Repeats
): Theme[] {
  const sizes = new Map<string, number>();
  const coded = new Map<string, Map<string, number>>();
  const isCounted = countedBy(repeats);
  utterances.forEach((utterance, i) => {
    if (!isCounted(utterance)) return;
    const { section } = utterance;
    sizes.set(section, (sizes.get(section) ?? 0) + 1);
    for (const theme of codings[i]?.themes ?? []) {
      const sections = coded.get(theme) ?? new Map<string, number>();
      coded.set(theme, sections);
      sections.set(section, (sections.get(section) ?? 0) + 1);
    }
  });
  return lexicon.codebook.flatMap(({ id }) => {
    const sections = coded.get(id);
    if (!sections) return [];
    return [
      {
        id,
        sections: [...sections].map(([section, sentences]) => ({
          section,
          sentences,
          share: round6(sentences / (sizes.get(section) ?? sentences))
        }))
      }
    ];
  });
}
