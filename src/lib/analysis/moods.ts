import type { PositionId } from './contract.ts';

/** What a sentence says by itself. */
export interface Said {
  paragraph: string;
  /** Whether the headings above make an order of what begins with a verb. */
  ordered: boolean;
  /** Whether it begins with a verb, its subject left out, and tells neither what was done nor what something is. */
  bids: boolean;
  /** Its own position; `none` where its first clause takes none. */
  position: PositionId;
  /** The modal that it promises or demands by: 将, 要, 必须. */
  modal: 'promise' | 'demand' | null;
}

/**
 * Makes a carrier of moods on to sentences that begin with a verb and take no position by themselves: a promise or a
 * demand within its paragraph (双方将深化合作。探索新模式。), and under headings that order their demand.
 */
export function createMoodCarrier() {
  let paragraph = '';
  let mood: Said['modal'] = null;

  return (said: Said): PositionId => {
    if (said.paragraph !== paragraph) {
      paragraph = said.paragraph;
      mood = null;
    }
    if (said.position === 'none' && said.bids) {
      if (mood === 'promise') return 'commit';
      return mood === 'demand' || said.ordered ? 'urge' : 'none';
    }
    mood = said.modal;
    return said.position;
  };
}
