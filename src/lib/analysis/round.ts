const DIGITS = 6;

/** A number to 6 significant digits: what the last bits of `Math.log` differ by between machines stays out of the file. */
export function round6(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
