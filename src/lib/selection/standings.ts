import { untrack } from 'svelte';
import { keyOf, keysWithin, type Picks } from './picks.ts';
import { Standing, type Judgement } from './standing.svelte.ts';

export type Judge = (mark: Picks) => Judgement;

/** The standings of all marks by identity: charts have many marks, and only those that change are drawn anew. */
export class Standings {
  readonly #all = new Map<string, Standing>();
  #lit: Standing[] = [];
  #judge: Judge = () => ({ emphasis: 'idle', picked: false });

  of(mark: Picks): Standing {
    const key = keyOf(mark);
    let standing = this.#all.get(key);
    if (!standing) {
      // What is made while something is drawn would not draw that anew.
      standing = untrack(() => new Standing(mark, this.#judge(mark)));
      this.#all.set(key, standing);
    }
    return standing;
  }

  /** Judges every mark anew, and those to come. */
  judge(judge: Judge) {
    this.#judge = judge;
    for (const each of this.#all.values()) Object.assign(each, judge(each.mark));
  }

  /** Lights up what `mark` includes, and nothing else. */
  light(mark: Picks | null) {
    const lit = mark ? keysWithin(mark).flatMap((key) => this.#all.get(key) ?? []) : [];
    for (const standing of this.#lit) standing.lit = lit.includes(standing);
    for (const standing of lit) standing.lit = true;
    this.#lit = lit;
  }
}
