import type { Segmenter } from './reading.ts';

/** A word as such, apart from where it stands: the type of its tokens. */
export interface WordType {
  /** Its place in the vocabulary, from 0. */
  id: number;
  text: string;
  /** Holds a letter or a digit: counted as a word. */
  isWord: boolean;
  /** Can be a term or a part of one. */
  isContent: boolean;
  /** Can be a phrase's last word. */
  isHead: boolean;
  /** A plain verb: what follows it may be its object. */
  isVerb: boolean;
  /** Can stand in front of any noun phrase: 各, 该. */
  isDeterminer: boolean;
  /** A listed term, or a name of the document or the lexicon. */
  isProtected: boolean;
  /** In the segmenter's dictionary. */
  isKnown: boolean;
}

/** Tags of the segmenter's dictionary that make a content word … */
const CONTENT = /^(?:n|v|a|b|j|l|i|s|z)/;
/** … but for 是, 有 and personal names, which are references. */
const FUNCTION = /^(?:vshi|vyou|nr$)/;
/** Tags of words that a phrase can end in. */
const HEAD = /^(?:n|vn|j|l|i|s|an)/;
/** Tags of function words: prepositions, conjunctions, particles, pronouns, measures. */
const PARTICLE = /^(?:p|c|u|r|m|q|y|f$)/;
const DETERMINER = /^r/;
const HAN = /^\p{Script=Han}[\p{Script=Han}·]+$/u;
const WORD = /[\p{L}\p{N}]/u;
/** A longer protected string is a title: a reference, no term. */
const LONGEST_TERM = 20;

/** The words of a text, each judged once. */
export class Vocabulary {
  readonly #types = new Map<string, WordType>();
  readonly #lookup: Segmenter['lookup'];
  readonly #stop: ReadonlySet<string>;
  readonly #isProtected: (text: string) => boolean;

  /** @param outside what is no term, whatever the dictionary calls it: stop words, persons. */
  constructor(
    { lookup }: Pick<Segmenter, 'lookup'>,
    outside: Iterable<string>,
    isProtected: (text: string) => boolean
  ) {
    this.#lookup = lookup;
    this.#stop = new Set(outside);
    this.#isProtected = isProtected;
  }

  read(text: string): WordType {
    let type = this.#types.get(text);
    if (!type) this.#types.set(text, (type = this.#judge(text)));
    return type;
  }

  #judge(text: string): WordType {
    const isProtected = this.#isProtected(text);
    const tag = this.#lookup(text)?.tag;
    return {
      id: this.#types.size,
      text,
      isWord: WORD.test(text),
      isContent: isProtected
        ? text.length <= LONGEST_TERM && !this.#stop.has(text)
        : this.#isContent(text, tag),
      isHead: HEAD.test(tag ?? 'n'),
      isVerb: tag === 'v',
      isDeterminer: tag !== undefined && DETERMINER.test(tag),
      isProtected,
      isKnown: tag !== undefined
    };
  }

  /**
   * A word that the dictionary does not know must neither begin nor end in a function word: the segmenter guesses 日以
   * out of 28日以视频.
   */
  #isContent(text: string, tag: string | undefined): boolean {
    if (!HAN.test(text) || this.#stop.has(text) || this.#isFormulaic(text)) return false;
    if (tag !== undefined) return CONTENT.test(tag) && !FUNCTION.test(tag);
    return !this.#isParticle(text.charAt(0)) && !this.#isParticle(text.charAt(text.length - 1));
  }

  /** 贯彻落实, 切实加强: two stop words. */
  #isFormulaic(text: string): boolean {
    return text.length === 4 && this.#stop.has(text.slice(0, 2)) && this.#stop.has(text.slice(2));
  }

  #isParticle(character: string): boolean {
    return PARTICLE.test(this.#lookup(character)?.tag ?? '');
  }
}
