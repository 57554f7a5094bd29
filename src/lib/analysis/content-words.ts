import type { Segmenter } from './reading.ts';
import type { Token } from './words.ts';

/** Tags of the segmenter's dictionary that make a content word … */
const CONTENT = /^(?:n|v|a|b|j|l|i|s|z|f?n)/;
/** … but for 是, 有 and personal names, which are references. */
const FUNCTION = /^(?:vshi|vyou|nr$)/;
/** Tags of function words: prepositions, conjunctions, particles, pronouns, measures. */
const PARTICLE = /^(?:p|c|u|r|m|q|y|f$)/;
const HAN = /^\p{Script=Han}[\p{Script=Han}·]+$/u;
/** A longer protected string is a title: a reference, no term. */
const LONGEST_TERM = 20;

/**
 * Whether a token can be a term: a protected one, or a word of content that is no stop word. A word that the dictionary
 * does not know must neither begin nor end in a function word: the segmenter guesses 日以 out of 28日以视频.
 */
export function contentTest(
  { lookup }: Pick<Segmenter, 'lookup'>,
  stopWords: readonly string[]
): (token: Token) => boolean {
  const stop = new Set(stopWords);
  const isFormulaic = (text: string) =>
    text.length === 4 && stop.has(text.slice(0, 2)) && stop.has(text.slice(2));
  const isParticle = (character: string) => PARTICLE.test(lookup(character)?.tag ?? '');
  const test = (text: string) => {
    if (stop.has(text) || isFormulaic(text) || !HAN.test(text)) return false;
    const tag = lookup(text)?.tag;
    return tag === undefined
      ? !isParticle(text.charAt(0)) && !isParticle(text.charAt(text.length - 1))
      : CONTENT.test(tag) && !FUNCTION.test(tag);
  };
  const known = new Map<string, boolean>();
  return ({ text, protected: isWhole }) => {
    if (isWhole) return text.length <= LONGEST_TERM && !stop.has(text);
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = test(text)));
    return answer;
  };
}
