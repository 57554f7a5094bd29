import { PICK_KINDS, type PickKind, type Picks } from './picks.ts';

/** A set of sentence rows, one bit each. */
type Bits = Uint32Array;

interface Indexed {
  sentences: readonly {
    section: string;
    paragraph: string;
    repeated: boolean;
    themes: readonly string[];
    /** The main one. */
    position: string;
    actor: string | null;
    marks: readonly (readonly [kind: string, id: string, start: number, end: number])[];
  }[];
  links: Readonly<Record<string, readonly number[]>>;
}

/** Which sentences stand behind a section, theme, term, … and behind any combination of them. */
export class SentenceIndex {
  readonly #size: number;
  readonly #sets = new Map<string, Bits>();
  /** Rows of every counted occurrence of a term or name. */
  readonly #occurrences = new Map<string, number[]>();

  constructor({ sentences, links }: Indexed) {
    this.#size = sentences.length;
    sentences.forEach((sentence, row) => {
      this.#add('section', sentence.section, row);
      this.#add('paragraph', sentence.paragraph, row);
      this.#add('position', sentence.position, row);
      if (sentence.actor !== null) this.#add('actor', sentence.actor, row);
      for (const theme of sentence.themes) this.#add('theme', theme, row);
      for (const [kind, id] of sentence.marks) {
        if (kind === 'theme' || kind === 'position') continue;
        this.#add(kind as PickKind, id, row);
        if (!sentence.repeated) this.#occur(`${kind}:${id}`, row);
      }
    });
    for (const [id, rows] of Object.entries(links)) {
      for (const row of rows) this.#add('link', id, row);
    }
  }

  #add(kind: PickKind, id: string, row: number) {
    const key = `${kind}:${id}`;
    let bits = this.#sets.get(key);
    if (!bits) this.#sets.set(key, (bits = new Uint32Array((this.#size + 31) >>> 5)));
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  #occur(key: string, row: number) {
    const rows = this.#occurrences.get(key);
    if (rows) rows.push(row);
    else this.#occurrences.set(key, [row]);
  }

  /** The sentences that satisfy all picks; null where nothing is picked. */
  #bits(all: readonly Picks[]): Bits | null {
    const none = new Uint32Array((this.#size + 31) >>> 5);
    const sets = all.flatMap((picks) =>
      PICK_KINDS.flatMap((kind) => {
        const id = picks[kind];
        return id === undefined ? [] : (this.#sets.get(`${kind}:${id}`) ?? none);
      })
    );
    const [first, ...rest] = sets;
    if (!first) return null;
    return rest.reduce((kept, set) => kept.map((word, i) => word & (set[i] ?? 0)), first);
  }

  /** Whether any sentence satisfies all of these picks together. */
  meet(...all: Picks[]): boolean {
    const bits = this.#bits(all);
    return bits === null ? this.#size > 0 : bits.some((word) => word !== 0);
  }

  /** How often a term or name occurs in the sentences that satisfy these picks. */
  count(kind: 'term' | 'name', id: string, picks: Picks): number {
    const rows = this.#occurrences.get(`${kind}:${id}`) ?? [];
    const bits = this.#bits([picks]);
    if (bits === null) return rows.length;
    return rows.filter((row) => ((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1).length;
  }

  /** Rows of the sentences that satisfy all of these picks, in reading order. */
  rows(...all: Picks[]): number[] {
    const bits = this.#bits(all);
    const rows: number[] = [];
    for (let row = 0; row < this.#size; row++) {
      if (bits === null || ((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) rows.push(row);
    }
    return rows;
  }
}
