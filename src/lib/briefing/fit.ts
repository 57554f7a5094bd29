/** How a chart is drawn for an audience. */
export interface Plan {
  /** How many of its rows. */
  rows: number;
  /** Px on the screen to one of the chart's own. */
  scale: number;
  /** Px on the screen that the drawing may fill. */
  height: number;
}

const FEWEST_ROWS = 6;
const SMALLEST = 0.6;
const STEP = 0.94;

/**
 * The most rows at the wanted scale that fit a height; smaller type only where even few rows do not fit.
 * @param rows rows that there are; 1 where a chart cannot leave any out.
 * @param scale the scale that is wanted.
 * @param room the height there is, px.
 * @param drawn draws by a plan and measures how high that became, px.
 */
export function fit(
  rows: number,
  scale: number,
  room: number,
  drawn: (plan: Plan) => number
): Plan {
  let plan: Plan = { rows, scale, height: room };
  let excess = drawn(plan) - room;
  if (excess > 0 && excess < room / 2) {
    const lower = { ...plan, height: room - excess };
    const left = drawn(lower) - room;
    if (left <= 0) return lower;
    excess = left;
    plan = lower;
  }
  while (excess > 0 && plan.rows > FEWEST_ROWS) {
    const share = room / (room + excess);
    plan = {
      ...plan,
      rows: Math.max(FEWEST_ROWS, Math.min(plan.rows - 1, Math.round(plan.rows * share)))
    };
    excess = drawn(plan) - room;
  }
  while (excess > 0 && plan.scale > scale * SMALLEST) {
    plan = { ...plan, scale: plan.scale * STEP };
    excess = drawn(plan) - room;
  }
  return plan;
}
