import type { PositionId } from './contract.ts';

/** What a sentence says by itself. */
export interface Said {
  section: string;
  paragraph: string;
  text: string;
  /** Whether it begins with a verb, its subject left out. */
  begins: 'verb' | 'other';
  position: PositionId;
  /** The modal that it promises or demands by: 将, 要, 必须. */
  modal: 'promise' | 'demand' | null;
}

/** An aspect or a verdict: a sentence with it tells what was done or what something is. 为了, 除了, 了解 are none. */
const STATEMENT =
  /(?<![为除])了(?!解)|已|过去|仍|^[^，；：]*(?<![别其求但即都正凡])是(?!否)|[，；：]是|^预计/;

/**
 * Carries moods on to sentences that begin with a verb and take no position by themselves: a promise or a
 * demand within its paragraph (双方将深化合作。探索新模式。), and in a section under a heading that begins with a verb its
 * demand (加强市场体系建设). Sentences that tell what was done or what is are left alone.
 * @param isOrder whether a section's title begins with a verb.
 */
export function createMoodCarrier(isOrder: (section: string) => boolean) {
  let section = '';
  let paragraph = '';
  let orders = false;
  let mood: Said['modal'] = null;

  return (said: Said): PositionId => {
    if (said.section !== section) {
      section = said.section;
      orders = isOrder(section);
    }
    if (said.paragraph !== paragraph) {
      paragraph = said.paragraph;
      mood = null;
    }
    if (said.position === 'none' && said.begins === 'verb' && !STATEMENT.test(said.text)) {
      if (mood === 'promise') return 'commit';
      return mood === 'demand' || orders ? 'urge' : 'none';
    }
    mood = said.modal;
    return said.position;
  };
}
