import { expect, test } from 'vitest';
import type { Analysis, Evidence, Link } from '#lib/analysis/contract.ts';
import { evidenceRows } from '#lib/series/evidence.ts';

const piece = (id: string, weight: number): Evidence => ({
  kind: 'reference',
  id,
  label: '修正案',
  weight,
  spans: []
});
const link = (target: string, strength: number): Link => ({
  source: 's1',
  target,
  strength,
  weights: { reference: 6, term: 1, wording: 0, theme: 3 },
  evidence: [piece('修正案', 4), piece('修正案（2004-03-14）', 2)]
});

test('shares are of all that a tie rests on, also of what it does not list', () => {
  const rows = evidenceRows({ links: [link('s2', 0.5), link('s3', 1)] } as Analysis);
  expect(rows.map(({ target }) => target)).toEqual(['s3', 's2']);
  expect(rows[0]?.evidence.map(({ id, share }) => [id, share])).toEqual([
    ['修正案', 0.4],
    ['修正案（2004-03-14）', 0.2]
  ]);
});
