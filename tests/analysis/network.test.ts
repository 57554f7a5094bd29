import { expect, test } from 'vitest';
import { layoutNetwork } from '#lib/analysis/network.ts';

const sections = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `s${i + 1}` }));
const chain = (n: number) =>
  Array.from({ length: n - 1 }, (_, i) => ({
    source: `s${i + 1}`,
    target: `s${i + 2}`,
    strength: 0.5
  }));
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

test.each([2, 9, 40])('%i sections lie apart within the unit square', (n) => {
  const nodes = layoutNetwork(sections(n), chain(n));
  expect(nodes.map(({ section }) => section)).toEqual(sections(n).map(({ id }) => id));
  for (const [i, a] of nodes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0);
    expect(a.y).toBeLessThanOrEqual(1);
    for (const b of nodes.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(0.4 / n);
  }
});

test('no section, no node; one section stands in the middle', () => {
  expect(layoutNetwork([], [])).toEqual([]);
  expect(layoutNetwork(sections(1), [])).toEqual([{ section: 's1', x: 0.5, y: 0.5 }]);
});

test('the same input gives the same layout, a small edit a similar one', () => {
  const links = chain(9);
  const before = layoutNetwork(sections(9), links);
  expect(layoutNetwork(sections(9), links)).toEqual(before);
  const after = layoutNetwork(
    sections(9),
    links.map((link, i) => (i === 0 ? { ...link, strength: 0.55 } : link))
  );
  for (const [i, node] of before.entries()) expect(distance(node, after[i]!)).toBeLessThan(0.05);
});

test('a section that is left out moves the others little', () => {
  const links = chain(9);
  const before = layoutNetwork(sections(9), links);
  const after = layoutNetwork(
    sections(9),
    links.filter((_, i) => i !== 4)
  );
  for (const [i, node] of before.entries()) expect(distance(node, after[i]!)).toBeLessThan(0.25);
});
