import { PAGES } from '../series/pages.ts';
import type { ChartId } from '../series/registry.ts';

/** What a presentation goes through: the title with the key figures, then a chart each. */
export type Step = 'title' | ChartId;

export const STEPS: readonly Step[] = ['title', ...PAGES.present.charts];

const PARAMETER = 'step';

/** The step that an address names; the first where it names none, or one there is not. */
export function readStep(parameters: URLSearchParams): Step {
  const named = parameters.get(PARAMETER);
  return STEPS.find((step) => step === named) ?? 'title';
}

/** The same address at another step; the first needs no name. */
export function writeStep(url: URL, step: Step): URL {
  const next = new URL(url);
  if (step === 'title') next.searchParams.delete(PARAMETER);
  else next.searchParams.set(PARAMETER, step);
  return next;
}

export type Move = 'next' | 'previous' | 'first' | 'last';

/** Where a move leads to; at either end it stays. */
export function moved(from: Step, move: Move): Step {
  const last = STEPS.length - 1;
  const at = STEPS.indexOf(from);
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[move];
  return STEPS[to] ?? from;
}
