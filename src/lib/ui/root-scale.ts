/** Px of type that a chart drawn at scale 1 is made for. */
const NORMAL = 16;

/** How much larger the page's type is than what charts are made for: the root's type grows on a wall. */
export function rootScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / NORMAL;
}
