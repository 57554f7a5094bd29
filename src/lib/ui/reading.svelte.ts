import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { SentenceIndex } from '../selection/sentence-index.ts';
import { pieceOf, type PassageIndex, type PassageMark, type Piece } from '../series/passages.ts';

/** A document's sentences as they arrive: which stand behind what first, their words in pieces as they are needed. */
export class Reading {
  index = $state.raw<PassageIndex | null>(null);
  readonly sentences = $derived(this.index && new SentenceIndex(this.index));
  /** Whether the last attempt to fetch something failed. */
  failed = $state(false);
  readonly #pieces = new SvelteMap<number, Piece>();
  #document: string | null = null;
  /** Pieces that are here or on their way. */
  #asked: boolean[] = [];
  readonly #fetch: (path: string) => Promise<unknown>;

  /** @param fetchJson fetches a JSON file of the site by its path. */
  constructor(fetchJson: (path: string) => Promise<unknown>) {
    this.#fetch = fetchJson;
  }

  /** Fetches the index of a document; once for each. */
  async open(document: string): Promise<void> {
    if (this.#document === document) return;
    this.#document = document;
    this.#asked = [];
    this.#pieces.clear();
    this.index = null;
    await this.#attempt(async () => {
      const index = (await this.#fetch(`/data/${document}/index.json`)) as PassageIndex;
      if (this.#document === document) this.index = index;
    });
    if (this.failed) this.#document = null;
  }

  /** Fetches the pieces that these rows stand in, each once. */
  async need(rows: Iterable<number>): Promise<void> {
    const { index } = this;
    if (!index) return;
    await Promise.all([...rows].map((row) => this.#load(pieceOf(index.pieces, row))));
  }

  async needAll(): Promise<void> {
    await this.need(this.index?.pieces ?? []);
  }

  /** Whether every piece is here. */
  get complete(): boolean {
    return this.index !== null && this.#pieces.size === this.index.pieces.length;
  }

  /** Share of the pieces that are here, 0…1. */
  get progress(): number {
    return this.index ? this.#pieces.size / this.index.pieces.length : 0;
  }

  text(row: number): string | null {
    return this.#at(row, ({ texts }, i) => texts[i]);
  }

  marks(row: number): readonly PassageMark[] {
    return this.#at(row, ({ marks }, i) => marks[i]) ?? [];
  }

  #at<Value>(row: number, read: (piece: Piece, i: number) => Value | undefined): Value | null {
    if (!this.index) return null;
    const number = pieceOf(this.index.pieces, row);
    const piece = this.#pieces.get(number);
    return (piece && read(piece, row - (this.index.pieces[number] ?? 0))) ?? null;
  }

  async #load(piece: number) {
    if (this.#asked[piece]) return;
    this.#asked[piece] = true;
    const document = this.#document;
    await this.#attempt(async () => {
      const loaded = (await this.#fetch(`/data/${document}/pieces/${piece}.json`)) as Piece;
      if (this.#document === document) this.#pieces.set(piece, loaded);
    });
    if (this.failed) this.#asked[piece] = false;
  }

  async #attempt(work: () => Promise<void>) {
    this.failed = false;
    try {
      await work();
    } catch {
      this.failed = true;
    }
  }
}

export const [getReading, setReading] = createContext<Reading>();
