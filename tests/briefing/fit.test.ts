import { expect, test } from 'vitest';
import { fit, type Plan } from '#lib/briefing/fit.ts';

/** A chart of rows 20 px high that stretches up to half as much again. */
const list = ({ rows, scale, height }: Plan) => {
  const own = rows * 20 * scale;
  return Math.max(own, Math.min(height, own * 1.5));
};

test('what fits is drawn whole, and may fill the height', () => {
  expect(fit(10, 1.5, 400, list)).toEqual({ rows: 10, scale: 1.5, height: 400 });
});

test('rows are left out before type is made smaller', () => {
  const plan = fit(40, 2, 400, list);
  expect(plan.scale).toBe(2);
  expect(plan.rows).toBe(10);
  expect(list(plan)).toBeLessThanOrEqual(400);
});

test('a few rows always stay, smaller if need be', () => {
  const plan = fit(40, 4, 400, list);
  expect(plan.rows).toBe(6);
  expect(plan.scale).toBeLessThan(4);
  expect(list(plan)).toBeLessThanOrEqual(400);
});

test('controls above a chart that fills its height are allowed for', () => {
  const plan = fit(1, 1, 400, ({ height }) => height + 60);
  expect(plan).toEqual({ rows: 1, scale: 1, height: 340 });
});

test('a chart that never fits does not shrink for ever', () => {
  const plan = fit(1, 2, 100, () => 5000);
  expect(plan.scale).toBeGreaterThan(1);
});
