const BUCKETS = 1 << 16;
const WINDOW = 4;

/** The character pairs of a text, hashed (Weinberger et al. 2009); punctuation and digits pair with nothing. */
function features(text: string): Uint16Array {
  const pairs = new Uint16Array(Math.max(text.length - 1, 0));
  let size = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first < 0x3400 || first > 0x9fff || second < 0x3400 || second > 0x9fff) continue;
    pairs[size] = (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & (BUCKETS - 1);
    size += 1;
  }
  return pairs.subarray(0, size);
}

/** Inverse document frequency, squared: the weight of a pair in a dot product. */
function weights(texts: readonly Uint16Array[]): Float64Array {
  const frequency = new Uint32Array(BUCKETS);
  const seen = new Uint32Array(BUCKETS);
  texts.forEach((pairs, at) => {
    for (const pair of pairs) {
      if (seen[pair] === at + 1) continue;
      seen[pair] = at + 1;
      frequency[pair]! += 1;
    }
  });
  const weight = new Float64Array(BUCKETS);
  frequency.forEach((count, pair) => {
    if (count > 0) weight[pair] = Math.log((texts.length + 1) / count) ** 2;
  });
  return weight;
}

/** Cosine of the pair counts of the WINDOW texts before each text and the WINDOW texts from it on. */
function similarities(texts: readonly Uint16Array[], weight: Float64Array): number[] {
  const before = new Float64Array(BUCKETS);
  const after = new Float64Array(BUCKETS);
  let dot = 0;
  let beforeNorm = 0;
  let afterNorm = 0;
  const shift = (pairs: Uint16Array | undefined, into: 'before' | 'after', by: 1 | -1) => {
    for (const pair of pairs ?? []) {
      const w = weight[pair]!;
      if (into === 'before') {
        dot += by * w * after[pair]!;
        beforeNorm += w * (2 * by * before[pair]! + 1);
        before[pair]! += by;
      } else {
        dot += by * w * before[pair]!;
        afterNorm += w * (2 * by * after[pair]! + 1);
        after[pair]! += by;
      }
    }
  };
  texts.slice(0, WINDOW).forEach((pairs) => shift(pairs, 'after', 1));
  return texts.map((pairs, at) => {
    const norm = Math.sqrt(Math.max(beforeNorm, 0) * Math.max(afterNorm, 0));
    const similarity = norm > 0 ? dot / norm : 0;
    shift(pairs, 'after', -1);
    shift(texts[at + WINDOW], 'after', 1);
    shift(texts[at - WINDOW], 'before', -1);
    shift(pairs, 'before', 1);
    return similarity;
  });
}

/**
 * How deep the lexical cohesion of a text dips before each paragraph: the depth scores of TextTiling
 * (Hearst 1997) over blocks of four paragraphs, in weighted character pairs.
 * @returns one score of at least 0 for each paragraph; the first one's is 0.
 */
export function cohesionDips(paragraphs: readonly string[]): number[] {
  const texts = paragraphs.map(features);
  const scores = similarities(texts, weights(texts));
  const peaks = (step: 1 | -1) => {
    const found = [...scores];
    const order = [...scores.keys()].slice(1);
    for (const at of step === 1 ? order.reverse() : order) {
      const next = at + step;
      if (next > 0 && next < scores.length && scores[next]! >= scores[at]!)
        found[at] = found[next]!;
    }
    return found;
  };
  const [left, right] = [peaks(-1), peaks(1)];
  return scores.map((score, at) => (at === 0 ? 0 : left[at]! + right[at]! - 2 * score));
}
