import type { Picks } from '../selection/picks.ts';
import { PAGES } from '../series/page-charts.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { Exhibit } from './exhibits.ts';

/** One step of a presentation. */
export interface Step {
  /** What the address calls it. */
  id: string;
  /** Null on the first step: the title with the key figures. */
  chart: ChartId | null;
  /** What the step picks; null where it leaves what is picked as it is. */
  picks: Picks | null;
}

/** The steps of a presentation; there is always a title. */
export type Steps = readonly [Step, ...Step[]];

const PARAMETER = 'step';

/** The title, then the exhibits of a briefing; where it has none, every chart once. */
export function stepsOf(exhibits: readonly Exhibit[]): Steps {
  if (exhibits.length === 0) {
    const charts = PAGES.present.charts.map((chart) => ({ id: chart, chart, picks: null }));
    return [{ id: 'title', chart: null, picks: null }, ...charts];
  }
  const shown = exhibits.map((exhibit, i) => ({ id: String(i + 1), ...exhibit }));
  return [{ id: 'title', chart: null, picks: {} }, ...shown];
}

/** The step that an address names; the first where it names none, or one there is not. */
export function readStep(steps: Steps, parameters: URLSearchParams): Step {
  const named = parameters.get(PARAMETER);
  return steps.find(({ id }) => id === named) ?? steps[0];
}

/** The same address at another step; the title needs no name. */
export function writeStep(url: URL, step: Step | null): URL {
  const next = new URL(url);
  if (!step?.chart) next.searchParams.delete(PARAMETER);
  else next.searchParams.set(PARAMETER, step.id);
  return next;
}

export type Move = 'next' | 'previous' | 'first' | 'last';

/** Where a move leads to; at either end it stays. */
export function moved(steps: readonly Step[], from: Step, move: Move): Step {
  const last = steps.length - 1;
  const at = steps.findIndex(({ id }) => id === from.id);
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[move];
  return steps[to] ?? from;
}
