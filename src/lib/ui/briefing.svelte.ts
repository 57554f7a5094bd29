import { createContext } from 'svelte';
import {
  exhibitId,
  formatExhibits,
  parseExhibits,
  shifted,
  toggled,
  type Exhibit
} from '../briefing/exhibits.ts';

/** Where a briefing is kept between visits; a browser may refuse it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The charts that the reader has put aside for a briefing on one document. */
export class Briefing {
  exhibits = $state.raw<readonly Exhibit[]>([]);
  readonly #ids = $derived(this.exhibits.map(exhibitId));
  #document = '';
  readonly #shelf: () => Shelf;

  /** @param shelf gives the place where briefings are kept; it may throw where a browser keeps nothing. */
  constructor(shelf: () => Shelf) {
    this.#shelf = shelf;
  }

  /** Takes up what was put aside for a document before. */
  open(document: string) {
    if (document === this.#document) return;
    this.#document = document;
    this.exhibits = parseExhibits(this.#kept());
  }

  has(exhibit: Exhibit): boolean {
    return this.#ids.includes(exhibitId(exhibit));
  }

  toggle(exhibit: Exhibit) {
    this.#set(toggled(this.exhibits, exhibit));
  }

  shift(at: number, by: number) {
    this.#set(shifted(this.exhibits, at, by));
  }

  clear() {
    this.#set([]);
  }

  #set(exhibits: readonly Exhibit[]) {
    this.exhibits = exhibits;
    try {
      this.#shelf().setItem(this.#key, formatExhibits(exhibits));
    } catch {
      // Where a browser keeps nothing, the briefing lasts as long as the page.
    }
  }

  #kept(): string {
    try {
      return this.#shelf().getItem(this.#key) ?? '';
    } catch {
      return '';
    }
  }

  get #key(): string {
    return `statement-atlas/briefing/${this.#document}`;
  }
}

export const [getBriefing, setBriefing] = createContext<Briefing>();
