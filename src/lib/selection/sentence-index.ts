import { PICK_KINDS, type PickKind, type Picks } from './picks.ts';

/** A set of sentence rows, one bit each. */
type Bits = Uint32Array;

/** All sentences of a document in reading order, and which of them stand behind what can be picked. */
export interface SentenceRows {
  /** Ids of the sentences. */
  sentences: readonly string[];
  /** Rows of later copies. */
  repeated: readonly number[];
  /** Rows behind each id of each kind, ascending; a row stands twice where a word occurs twice in it. */
  behind: Readonly<Record<PickKind, Readonly<Record<string, readonly number[]>>>>;
}

/** Which sentences stand behind a section, theme, term, … and behind any combination of them. */
export class SentenceIndex {
  readonly #rows: SentenceRows;
  readonly #words: number;
  readonly #copies: Bits;
  readonly #sets = new Map<string, Bits>();
  readonly #ids = new Map<PickKind, string[]>();
  readonly #none: Bits;

  constructor(rows: SentenceRows) {
    this.#rows = rows;
    this.#words = (rows.sentences.length + 31) >>> 5;
    this.#none = new Uint32Array(this.#words);
    this.#copies = this.#bitsOf(rows.repeated);
  }

  #bitsOf(rows: readonly number[]): Bits {
    const bits = new Uint32Array(this.#words);
    for (const row of rows) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
    return bits;
  }

  #behind(kind: PickKind, id: string): readonly number[] | null {
    const ids = this.#rows.behind[kind];
    return Object.hasOwn(ids, id) ? (ids[id] ?? null) : null;
  }

  #set(kind: PickKind, id: string): Bits {
    const key = `${kind}:${id}`;
    const known = this.#sets.get(key);
    if (known) return known;
    const rows = this.#behind(kind, id);
    if (!rows) return this.#none;
    const bits = this.#bitsOf(rows);
    this.#sets.set(key, bits);
    return bits;
  }

  /** Whether the document has such a thing to pick. */
  has(kind: PickKind, id: string): boolean {
    return this.#behind(kind, id) !== null;
  }

  /** The id of this kind that a row stands behind: its section, paragraph, position or actor. */
  idOf(kind: 'section' | 'paragraph' | 'position' | 'actor', row: number): string | undefined {
    let ids = this.#ids.get(kind);
    if (!ids) {
      ids = [];
      for (const [id, rows] of Object.entries(this.#rows.behind[kind])) {
        for (const each of rows) ids[each] = id;
      }
      this.#ids.set(kind, ids);
    }
    return ids[row];
  }

  /** The place of an id among all of its kind, from 0; −1 where there is none. */
  ordinal(kind: PickKind, id: string): number {
    return Object.keys(this.#rows.behind[kind]).indexOf(id);
  }

  sentence(row: number): string {
    return this.#rows.sentences[row] ?? '';
  }

  repeated(row: number): boolean {
    return holds(this.#copies, row);
  }

  /** The sentences that satisfy all picks; null where nothing is picked. */
  select(picks: Picks): Bits | null {
    let kept: Bits | null = null;
    for (const kind of PICK_KINDS) {
      const id = picks[kind];
      if (id === undefined) continue;
      const set = this.#set(kind, id);
      kept = kept ? kept.map((word, i) => word & (set[i] ?? 0)) : set;
    }
    return kept;
  }

  /** Whether any of the selected sentences satisfies `mark` too. */
  meet(selected: Bits | null, mark: Picks): boolean {
    const sets = selected ? [selected] : [];
    for (const kind of PICK_KINDS) {
      const id = mark[kind];
      if (id !== undefined) sets.push(this.#set(kind, id));
    }
    for (let i = 0; i < this.#words; i++) {
      let word = ~0;
      for (const set of sets) word &= set[i] ?? 0;
      if (word !== 0) return true;
    }
    return false;
  }

  /**
   * How often a term or name occurs in the selected sentences.
   * @param copies whether later copies count.
   */
  count(kind: 'term' | 'name', id: string, selected: Bits | null, copies: boolean): number {
    const rows = this.#behind(kind, id) ?? [];
    return rows.filter(
      (row) => (copies || !this.repeated(row)) && (!selected || holds(selected, row))
    ).length;
  }

  /** Rows of the selected sentences, in reading order. */
  rows(selected: Bits | null): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.#rows.sentences.length; row++) {
      if (!selected || holds(selected, row)) rows.push(row);
    }
    return rows;
  }
}

function holds(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}
