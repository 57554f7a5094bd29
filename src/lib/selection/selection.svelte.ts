import { createContext } from 'svelte';
import {
  includes,
  isEmpty,
  PICK_KINDS,
  rivals,
  toggle,
  without,
  type PickKind,
  type Picks
} from './picks.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** How a mark stands to what is picked: drawn as ever, brought forward, or held back. */
export type Emphasis = 'idle' | 'active' | 'muted';

/** What the reader has picked, shared by every chart and the passages. */
export class Selection {
  #asked = $state.raw<Picks>({});
  /** Whether later copies count. */
  copies = $state(false);
  /** What is asked for and this document does not have. */
  readonly unknown = $derived(
    PICK_KINDS.filter((kind) => {
      const id = this.#asked[kind];
      return id !== undefined && this.index !== null && !this.index.has(kind, id);
    })
  );
  readonly picks = $derived(this.unknown.reduce<Picks>(without, this.#asked));
  /** What the pointer or the focus is on; null where it is on nothing. */
  hovered = $state.raw<Picks | null>(null);
  readonly empty = $derived(isEmpty(this.picks));
  readonly #selected = $derived(this.index?.select(this.picks) ?? null);
  /** Rows of the sentences behind all picks; null where nothing is picked or nothing is known yet. */
  readonly rows = $derived(this.empty || !this.index ? null : this.index.rows(this.#selected));
  readonly #publish: (picks: Picks) => void;
  readonly #index: () => SentenceIndex | null;

  /**
   * @param publish takes every pick the reader makes, to the URL for one.
   * @param index gives the sentences behind the picks; null until they have arrived.
   */
  constructor(publish: (picks: Picks) => void, index: () => SentenceIndex | null) {
    this.#publish = publish;
    this.#index = index;
  }

  get index(): SentenceIndex | null {
    return this.#index();
  }

  toggle = (mark: Picks) => this.#set(toggle(this.picks, mark));
  add = (mark: Picks) => this.#set({ ...this.picks, ...mark });
  drop = (kind: PickKind) => this.#set(without(this.picks, kind));
  clear = () => this.#set({});

  /** Takes over picks that are published already: those of an address just opened. */
  adopt(picks: Picks) {
    this.#asked = picks;
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
    return this.index?.meet(this.#selected, mark) ? 'active' : 'muted';
  };

  /** How many occurrences of a term or name stand in what is picked; null where nothing else is. */
  portion = (kind: 'term' | 'name', id: string): number | null => {
    const others = without(this.picks, kind);
    if (isEmpty(others) || !this.index) return null;
    return this.index.count(kind, id, this.index.select(others), this.copies);
  };

  #set(picks: Picks) {
    this.#asked = picks;
    this.#publish(picks);
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
