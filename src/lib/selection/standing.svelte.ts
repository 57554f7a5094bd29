import type { Picks } from './picks.ts';

/** How a mark stands to what is picked: drawn as ever, brought forward, or held back. */
export type Emphasis = 'idle' | 'active' | 'muted';

export interface Judgement {
  emphasis: Emphasis;
  /** Whether all that the mark names is picked. */
  picked: boolean;
}

/** How all marks of one identity stand to what is picked and to what the pointer is on. */
export class Standing {
  readonly mark: Picks;
  emphasis: Emphasis;
  picked: boolean;
  /** Whether the pointer is on what the mark stands for. */
  lit = $state(false);

  constructor(mark: Picks, { emphasis, picked }: Judgement) {
    this.mark = mark;
    this.emphasis = $state(emphasis);
    this.picked = $state(picked);
  }
}
