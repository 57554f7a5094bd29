import type { PositionId } from '../../analysis/contract.ts';
import { POSITIONS } from '../../analysis/kinds.ts';

/** A position's column in the matrix, px. */
export interface PositionColumn {
  id: PositionId;
  /** Its place in the palette. */
  hue: number;
  left: number;
  width: number;
  /** Sentences in all. */
  total: number;
}

/** Equal columns for the positions that occur. */
export function positionColumns(
  totals: Record<PositionId, number>,
  width: number
): PositionColumn[] {
  const shown = POSITIONS.filter((id) => totals[id] > 0);
  return shown.map((id, i) => ({
    id,
    hue: POSITIONS.indexOf(id),
    left: (width / shown.length) * i,
    width: width / shown.length,
    total: totals[id]
  }));
}
