import { createContext } from 'svelte';
import {
  includes,
  isEmpty,
  PICK_KINDS,
  rivals,
  same,
  toggle,
  without,
  type PickKind,
  type Picks
} from './picks.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { Standings, type Judge } from './standings.ts';

/** What the reader has picked, shared by every chart and the passages. */
export class Selection {
  #asked = $state.raw<Picks>({});
  /** The sentences behind the picks; null until they have arrived. */
  index = $state.raw<SentenceIndex | null>(null);
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
  readonly empty = $derived(isEmpty(this.picks));
  /** What is said and listed of the picks, once the charts have answered them. */
  settled = $state.raw<Picks>({});
  /** Rows of the sentences behind all settled picks; null where there are none or nothing is known yet. */
  readonly rows = $derived(
    isEmpty(this.settled) || !this.index ? null : this.index.rows(this.index.select(this.settled))
  );
  readonly #besideTerm = $derived(this.#beside('term'));
  readonly #besideName = $derived(this.#beside('name'));
  readonly #standings = new Standings();
  readonly #publish: (picks: Picks) => void;

  /** @param publish takes every pick the reader makes, to the URL for one. */
  constructor(publish: (picks: Picks) => void) {
    this.#publish = publish;
  }

  /** Takes the sentences behind the picks, null while they are on their way. */
  know(index: SentenceIndex | null) {
    this.index = index;
    this.#refresh();
    this.settle();
  }

  toggle = (mark: Picks) => this.#set(toggle(this.picks, mark));
  add = (mark: Picks) => this.#set({ ...this.picks, ...mark });
  drop = (kind: PickKind) => this.#set(without(this.picks, kind));
  clear = () => this.#set({});

  /** Takes over picks that are published already: those of an address just opened. */
  adopt(picks: Picks) {
    if (!same(picks, this.#asked)) {
      this.#asked = picks;
      this.#refresh();
    }
    this.settle();
  }

  /** Lets words and lists follow. */
  settle() {
    this.settled = this.picks;
  }

  /** Takes what the pointer or the focus is on, null where it is on nothing. */
  hover = (mark: Picks | null) => this.#standings.light(mark);

  /** How a mark stands to the picks and to the pointer, now and from now on. */
  standing = (mark: Picks) => this.#standings.of(mark);

  /** How many occurrences of a term or name stand in what is picked; null where nothing else is. */
  portion = (kind: 'term' | 'name', id: string): number | null => {
    const others = kind === 'term' ? this.#besideTerm : this.#besideName;
    return others && this.index ? this.index.count(kind, id, others, this.copies) : null;
  };

  /** The sentences behind the picks of all other kinds; null where there are none. */
  #beside(kind: PickKind) {
    return this.index?.select(without(this.picks, kind)) ?? null;
  }

  #refresh() {
    this.#standings.judge(this.#judge());
  }

  #judge(): Judge {
    const { picks, index } = this;
    if (this.empty) return () => ({ emphasis: 'idle', picked: false });
    const selected = index?.select(picks) ?? null;
    return (mark) => {
      if (includes(picks, mark)) return { emphasis: 'active', picked: true };
      const met = !rivals(picks, mark) && (index?.meet(selected, mark) ?? false);
      return { emphasis: met ? 'active' : 'muted', picked: false };
    };
  }

  #set(picks: Picks) {
    this.#asked = picks;
    this.#refresh();
    this.#publish(picks);
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
