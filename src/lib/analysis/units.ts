/**
 * The UTF-16 units of texts, one text after another, a 0 after each.
 * @param keep units that it turns down become 0.
 */
export function unitsOf(
  texts: readonly string[],
  keep: (unit: number) => boolean = () => true
): Uint16Array {
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length + 1, 0));
  let offset = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (keep(unit)) units[offset + at] = unit;
    }
    offset += text.length + 1;
  }
  return units;
}
