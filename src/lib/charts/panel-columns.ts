/** A panel's column and its top in px. */
export interface PanelPlace {
  column: number;
  top: number;
}

/**
 * Sets panels in columns as a newspaper sets type: down the first column, then down the next, the highest column as low
 * as possible.
 * @param heights of the panels in their order, px.
 * @param columns at most.
 * @param gap between one panel and the next, px.
 */
export function panelColumns(
  heights: readonly number[],
  columns: number,
  gap: number
): { places: PanelPlace[]; height: number } {
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  let most = Math.max(...heights, total / columns - gap);
  let places = fill(heights, most, gap);
  while (places.some(({ column }) => column >= columns)) {
    most += gap;
    places = fill(heights, most, gap);
  }
  const bottoms = places.map(({ top }, i) => top + (heights[i] ?? 0));
  return { places, height: Math.max(...bottoms, 0) };
}

function fill(heights: readonly number[], most: number, gap: number): PanelPlace[] {
  let column = 0;
  let top = 0;
  return heights.map((height) => {
    if (top > 0 && top + height > most) [column, top] = [column + 1, 0];
    const place = { column, top };
    top += height + gap;
    return place;
  });
}
