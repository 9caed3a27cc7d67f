import { type Units, WORD } from './units.ts';

/** Words of a sequence that is looked for: fewer stand in every second story ("told reporters on Monday that"), more are lost to a light edit. */
const GRAM_WORDS = 5;

/** The sequences of five words that begin at each unit; none at the last ones, where no five words are left. */
export interface Grams {
  /** Whole numbers below 2^52, so that they are exact as doubles and as SQL's bigint. */
  readonly hashes: Float64Array;
  /** The unit after the last one of each: a sequence is the half-open range `i`–`ends[i]`. */
  readonly ends: Int32Array;
}

/** All sequences of `GRAM_WORDS` words. Where words are not parted, as many characters as weigh the same; what a sequence is depends on its own text alone. */
export function gramsOf({ hashes, weights }: Units): Grams {
  const found = new Float64Array(hashes.length);
  const ends = new Int32Array(hashes.length);
  let end = 0;
  let weight = 0;
  let count = 0;
  for (let from = 0; from < hashes.length; from++) {
    while (weight < GRAM_WORDS * WORD && end < hashes.length) weight += weights[end++] as number;
    if (weight < GRAM_WORDS * WORD) break;
    found[from] = mixed(hashes, from, end);
    ends[from] = end;
    count++;
    weight -= weights[from] as number;
  }
  return { hashes: found.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Two 32-bit hashes of a range of units, of which 52 bits are kept (MurmurHash3's mixing). */
function mixed(units: Uint32Array, from: number, end: number): number {
  let low = 0x9747b28c;
  let high = 0x3c6ef372;
  for (let i = from; i < end; i++) {
    const unit = units[i] as number;
    low = Math.imul(low ^ unit, 0xcc9e2d51);
    low = (low << 13) | (low >>> 19);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high = (high << 15) | (high >>> 17);
  }
  return (finished(high) >>> 12) * 0x1_0000_0000 + (finished(low) >>> 0);
}

function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
