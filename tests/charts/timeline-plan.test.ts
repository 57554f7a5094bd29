import { expect, test } from 'vitest';
import { textWidth } from '#lib/charts/text.ts';
import { planRow, SIZE, yearsOf } from '#lib/charts/timeline-plan.ts';
import { timeScale } from '#lib/charts/time-scale.ts';
import type { TimelineRow } from '#lib/series/timeline.ts';

const WIDTH = 500;
const SIGNED = 2023.2;
const time = timeScale([2000, 2010, 2020, 2030], WIDTH);
const at = (year: number) => time.scale(year);

function plan(start: number | null, end: number | null, name: string, ahead = false) {
  const row = { id: 'a', name, kind: 'instrument', start, end, ahead } as TimelineRow;
  return planRow(row, time, SIGNED, WIDTH, name);
}

test('a row says the years that it covers', () => {
  expect(yearsOf({ start: 2001.54, end: 2001.55 })).toBe('2001');
  expect(yearsOf({ start: 2021, end: 2026 })).toBe('2021–2025');
  expect(yearsOf({ start: null, end: 2031 })).toBe('');
});

test('a label stands behind its dot where it fits before the day of signing', () => {
  const { shape, left, label } = plan(2005.5, 2005.51, '条约');
  expect(shape).toBe('dot');
  expect(left).toBeCloseTo(at(2005.505));
  expect(label).toMatchObject({ anchor: 'start', above: false, name: '条约', years: '2005' });
  expect(label.x).toBeGreaterThan(left + 5);
  expect(label.x + textWidth('条约 2005', SIZE)).toBeLessThan(at(SIGNED));
});

test('it stands before its dot rather than across the day of signing', () => {
  const { left, label } = plan(2022.5, 2022.51, '关于国际关系的联合声明');
  expect(label.anchor).toBe('end');
  expect(label.x).toBeLessThan(left);
});

test('a long name is cut to the larger side, its years are not', () => {
  const name = '关于国际关系和可持续发展的联合声明'.repeat(4);
  const { label } = plan(2016.5, 2016.51, name);
  expect(label.years).toBe('2016');
  expect(label.name.endsWith('…')).toBe(true);
  const start = label.anchor === 'end' ? label.x - textWidth(`${label.name} 2016`, SIZE) : label.x;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start + textWidth(`${label.name} 2016`, SIZE)).toBeLessThanOrEqual(WIDTH);
});

test('a stretch across the whole axis carries its name above', () => {
  const { shape, left, right, label } = plan(1999.5, 2030.5, '冷战');
  expect(shape).toBe('bar');
  expect(label).toMatchObject({ above: true, anchor: 'start', name: '冷战', years: '1999–2030' });
  expect(label.x).toBeGreaterThan(left);
  expect(label.x + textWidth('冷战 1999–2030', SIZE)).toBeLessThan(right);
});

test('a deadline runs from the day of signing, and a name that says its year has no second one', () => {
  const { shape, left, right } = plan(null, 2030, '目标', true);
  expect([shape, left, right]).toEqual(['deadline', at(SIGNED), at(2030)]);
  expect(plan(2015.7, 2015.71, '2015年议程').label.years).toBe('');
});
