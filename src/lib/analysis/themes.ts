import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AtlasDocument, Cue, Paragraph, Theme } from './contract.ts';
import { createMatcher } from './matcher.ts';
import type { Coding, Structure } from './reading.ts';
import { round6 } from './round.ts';
import { hull, toSource } from './spans.ts';

type Repeats = AtlasDocument['options']['repeats'];

/** What a word of the codebook says for its theme. Longer indicators are more specific and say more. */
const INDICATOR = 2;
const LONG_INDICATOR = 3;
const LONG = 4;
const HINT = 1;
/** A theme needs one indicator, or hints that add up to one … */
const ENOUGH = 2;
/** … and must not be a side note: this part of the strongest theme's score. */
const SIDE_NOTE = 0.34;

interface Entry {
  theme: string;
  weight: number;
}

/**
 * Codes each sentence by the codebook's words in it, longest first: a word inside a longer one does not count, and
 * each distinct word counts once. Themes come strongest first; on a tie the one named earlier.
 * @returns one coding for each utterance, in order.
 */
export function codeThemes({ utterances }: Structure, lexicon: Lexicon): Coding[] {
  const words = new Map<string, Entry[]>();
  const enter = (word: string, theme: string, weight: number) => {
    words.set(word, [...(words.get(word) ?? []), { theme, weight }]);
  };
  for (const { id, indicators, hints } of lexicon.codebook) {
    for (const word of indicators)
      enter(word, id, word.length >= LONG ? LONG_INDICATOR : INDICATOR);
    for (const word of hints) enter(word, id, HINT);
  }
  const patterns = [...words.keys()];
  const find = createMatcher(patterns);

  return utterances.map(({ text, spans }) => {
    const matches = find(text);
    const scores = new Map<string, { score: number; first: number }>();
    const seen = new Set<number>();
    for (const { index, start } of matches) {
      if (seen.has(index)) continue;
      seen.add(index);
      for (const { theme, weight } of words.get(patterns[index] ?? '') ?? []) {
        const known = scores.get(theme);
        if (known) known.score += weight;
        else scores.set(theme, { score: weight, first: start });
      }
    }
    const strongest = Math.max(0, ...[...scores.values()].map(({ score }) => score));
    const themes = [...scores]
      .filter(([, { score }]) => score >= ENOUGH && score >= strongest * SIDE_NOTE)
      .sort(([, a], [, b]) => b.score - a.score || a.first - b.first)
      .map(([theme]) => theme);
    const kept = new Set(themes);
    const cues = matches.flatMap(({ index, start, end }): Cue[] =>
      (words.get(patterns[index] ?? '') ?? []).flatMap(({ theme }) =>
        kept.has(theme) ? [{ theme, span: hull(toSource(spans, start, end)) }] : []
      )
    );
    return { themes, cues };
  });
}

/** Gives each paragraph the theme that most of its sentences have as their main one; the earlier one on a tie. */
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
  utterances.forEach(({ section, repeated }, i) => {
    if (repeated && repeats === 'once') return;
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
