const FIRST_WIDE = 0x1100;

/** How wide a line is set, in ideographs: letters and digits of the Latin alphabet take half of one. */
export function lineWidth(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at += 1) halves += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
  return halves / 2;
}
