export interface Size {
  /** CSS px; for paper, 96 an inch. */
  width: number;
  height: number;
}

export const SIZES = {
  wide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  a4: { width: 1123, height: 794 }
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;

const LEAST = 320;
const MOST = 8000;

/**
 * A size by its name or as `WIDTHxHEIGHT`.
 * @throws {RangeError} where it is neither, or not between 320 and 8000 px.
 */
export function readSize(text: string): Size {
  if (text in SIZES) return SIZES[text as SizeName];
  const match = /^(\d{2,5})[x×](\d{2,5})$/.exec(text);
  const size = { width: Number(match?.[1]), height: Number(match?.[2]) };
  const within = (value: number) => value >= LEAST && value <= MOST;
  if (within(size.width) && within(size.height)) return size;
  throw new RangeError(
    `“${text}” is no size: use ${Object.keys(SIZES).join(', ')} or WIDTHxHEIGHT, each from ${LEAST} to ${MOST} px.`
  );
}
