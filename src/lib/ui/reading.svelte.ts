import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { PassageIndex, PassageMark, Piece } from '../series/passages.ts';
import { pieceOf } from '../series/pieces.ts';

/** A document's sentences as they arrive: which stand behind what first, their words in pieces as they are needed. */
export class Reading {
  index = $state.raw<PassageIndex | null>(null);
  /** Whether the last attempt to fetch something of this document failed. */
  failed = $state(false);
  readonly #pieces = new SvelteMap<number, Piece>();
  #document: string | null = null;
  /** Pieces that are here or on their way; a new list for each document opened. */
  #asked: boolean[] = [];
  readonly #fetch: (path: string) => Promise<unknown>;
  readonly #know: (index: PassageIndex | null) => void;

  /**
   * @param fetchJson fetches a JSON file of the site by its path.
   * @param know takes what stands behind what, null while a document's index is on its way.
   */
  constructor(
    fetchJson: (path: string) => Promise<unknown>,
    know: (index: PassageIndex | null) => void
  ) {
    this.#fetch = fetchJson;
    this.#know = know;
  }

  /** Fetches the index of a document; once for each. */
  async open(document: string): Promise<void> {
    if (this.#document === document) return;
    this.#document = document;
    const asked: boolean[] = [];
    this.#asked = asked;
    this.#pieces.clear();
    this.#take(null);
    const index = await this.#attempt(`/data/${document}/index.json`);
    if (this.#asked !== asked) return;
    if (index === null) this.#document = null;
    else this.#take(index as PassageIndex);
  }

  #take(index: PassageIndex | null) {
    this.index = index;
    this.#know(index);
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

  /** English for a term or name; null where there is none. */
  gloss(id: string): string | null {
    const glosses = this.index?.glosses ?? {};
    return Object.hasOwn(glosses, id) ? (glosses[id] ?? null) : null;
  }

  /** The piece that a row stands in. */
  pieceOf(row: number): number {
    return pieceOf(this.index?.pieces ?? [0], row);
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
    const asked = this.#asked;
    if (asked[piece]) return;
    asked[piece] = true;
    const loaded = await this.#attempt(`/data/${this.#document}/pieces/${piece}.json`);
    if (loaded === null) asked[piece] = false;
    else if (this.#asked === asked) this.#pieces.set(piece, loaded as Piece);
  }

  /** What stands at a path; null where it did not arrive, which is a failure only of the document still open. */
  async #attempt(path: string): Promise<unknown> {
    const asked = this.#asked;
    this.failed = false;
    try {
      return await this.#fetch(path);
    } catch {
      if (this.#asked === asked) this.failed = true;
      return null;
    }
  }
}

export const [getReading, setReading] = createContext<Reading>();
