import type { Utterance } from './reading.ts';

/** What is no letter, ideograph or digit. */
const SILENT = /[^\p{L}\p{N}]+/gu;

/** The characters of a text that wording is compared by. */
export function bareText(text: string): string {
  return text.replace(SILENT, '');
}

/** The set of character n-grams of each section's sentences; none runs over a sentence's end. */
export function gramsBySection(
  utterances: readonly Utterance[],
  size: number
): Map<string, Set<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { section, text } of utterances) {
    let grams = sections.get(section);
    if (!grams) sections.set(section, (grams = new Set()));
    const bare = bareText(text);
    for (let at = 0; at + size <= bare.length; at += 1) grams.add(bare.slice(at, at + size));
  }
  return sections;
}
