import { untrack } from 'svelte';
import { keyOf, keysWithin, type Picks } from './picks.ts';
import { Standing, type Judgement } from './standing.svelte.ts';

export type Judge = (mark: Picks) => Judgement;

const IDLE: Judgement = { emphasis: 'idle', picked: false };

/** The standings of all marks by identity: charts have many marks, and only those that change are drawn anew. */
export class Standings {
  readonly #all = new Map<string, Standing>();
  #lit: Standing[] = [];
  #judge: Judge = () => IDLE;

  /** @param group what the mark is drawn in, the same wherever a mark of this identity is drawn. */
  of(mark: Picks, group?: Standing): Standing {
    const key = keyOf(mark);
    let standing = this.#all.get(key);
    if (!standing) {
      // What is made while something is drawn would not draw that anew.
      standing = untrack(() => new Standing(mark, this.#judged(mark, group)));
      this.#all.set(key, standing);
    }
    standing.group ??= group;
    return standing;
  }

  #judged(mark: Picks, group: Standing | undefined): Judgement {
    return group?.emphasis === 'muted' ? IDLE : this.#judge(mark);
  }

  /** Judges every mark anew, and those to come. */
  judge(judge: Judge) {
    this.#judge = judge;
    const all = [...this.#all.values()];
    for (const each of all) if (!each.group) Object.assign(each, judge(each.mark));
    for (const each of all) {
      if (each.group) Object.assign(each, this.#judged(each.mark, each.group));
    }
  }

  /** Lights up what `mark` includes, and nothing else. */
  light(mark: Picks | null) {
    const lit = mark ? keysWithin(mark).flatMap((key) => this.#all.get(key) ?? []) : [];
    for (const standing of this.#lit) standing.lit = lit.includes(standing);
    for (const standing of lit) standing.lit = true;
    this.#lit = lit;
  }
}
