import { createContext } from 'svelte';
import { includes, isEmpty, rivals, toggle, without, type PickKind, type Picks } from './picks.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** How a mark stands to what is picked: drawn as ever, brought forward, or held back. */
export type Emphasis = 'idle' | 'active' | 'muted';

/** What the reader has picked, shared by every chart and the passages. */
export class Selection {
  picks = $state.raw<Picks>({});
  /** Null until the sentences have arrived. */
  index = $state.raw<SentenceIndex | null>(null);
  /** What the pointer or the focus is on; null where it is on nothing. */
  hovered = $state.raw<Picks | null>(null);
  readonly empty = $derived(isEmpty(this.picks));
  readonly #publish: (picks: Picks) => void;

  /** @param publish takes every pick the reader makes, to the URL for one. */
  constructor(publish: (picks: Picks) => void) {
    this.#publish = publish;
  }

  toggle = (mark: Picks) => this.#set(toggle(this.picks, mark));
  drop = (kind: PickKind) => this.#set(without(this.picks, kind));
  clear = () => this.#set({});

  /** Takes over picks that are published already: those of an address just opened. */
  adopt(picks: Picks) {
    this.picks = picks;
  }

  hover = (mark: Picks | null) => {
    this.hovered = mark;
  };

  /** Whether a mark stands for what the pointer is on. */
  lit = (mark: Picks): boolean => this.hovered !== null && includes(this.hovered, mark);

  picked = (mark: Picks): boolean => !this.empty && includes(this.picks, mark);

  emphasis = (mark: Picks): Emphasis => {
    if (this.empty) return 'idle';
    if (this.picked(mark)) return 'active';
    if (rivals(this.picks, mark)) return 'muted';
    return this.index?.meet(this.picks, mark) ? 'active' : 'muted';
  };

  /** How many occurrences of a term or name stand in what is picked; null where nothing else is. */
  portion = (kind: 'term' | 'name', id: string): number | null => {
    const others = without(this.picks, kind);
    if (isEmpty(others) || !this.index) return null;
    return this.index.count(kind, id, others);
  };

  #set(picks: Picks) {
    this.picks = picks;
    this.#publish(picks);
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
