import { inOrder } from '../align/order.ts';
import { Runs } from './diff-runs.ts';

/** Half-open ranges of token places on both sides. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

export interface Anchors {
  /** Stretches that stand once on each side, in the order of a. */
  readonly runs: Runs;
  /** Numbers of the runs that keep the same order on both sides. */
  readonly chain: Int32Array;
}

/** A run this much longer than the stretch looked for does not agree by chance. */
const SURE = 4;
/** Fewer anchors than this are too few to tell order from chance. */
const FEW = 8;

const NONE = -1;
const MANY = -2;

/** Above this many tokens only every second stretch is looked at, chosen by what it says: they still stand every few words, and fit in the cache. */
const SAMPLED = 1 << 16;
const SAMPLE = 1;

/**
 * Stretches of `size` tokens that stand exactly once on each side of the gap, widened to all that agrees around them, and the heaviest chain of them
 * (patience diff's idea with stretches in the place of lines). One pass over each side.
 */
export function anchors(a: Int32Array, b: Int32Array, gap: Gap, size: number): Anchors {
  const { fromA, toA, fromB, toB } = gap;
  const runs = new Runs();
  const countA = toA - fromA - size + 1;
  if (countA <= 0 || toB - fromB < size) return { runs, chain: new Int32Array(0) };
  let bits = 4;
  const sample = countA > SAMPLED && size > 1 ? SAMPLE : 0;
  while (1 << bits < (countA * 2) / (sample + 1)) bits++;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(2 << bits); // per slot: hash, and place in a + 1; 0 is empty, MANY is more than one place
  for (let i = fromA; i < fromA + countA; i++) {
    const hash = hashAt(a, i, size);
    if (((hash >>> 28) & sample) !== 0) continue;
    let slot = hash & mask;
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
    if (table[slot * 2 + 1] === 0) {
      table[slot * 2] = hash;
      table[slot * 2 + 1] = i + 1;
    } else table[slot * 2 + 1] = MANY;
  }
  const mates = new Int32Array(countA).fill(NONE);
  for (let j = fromB; j < toB - size + 1; j++) {
    const hash = hashAt(b, j, size);
    if (((hash >>> 28) & sample) !== 0) continue;
    let slot = hash & mask;
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
    const place = table[slot * 2 + 1] as number;
    if (place > 0) mates[place - 1 - fromA] = mates[place - 1 - fromA] === NONE ? j : MANY;
  }
  // Past the end of the last run.
  let endA = fromA;
  let diagonal = Number.NaN;
  for (let i = fromA; i < fromA + countA; i++) {
    const j = mates[i - fromA] as number;
    if (j < 0 || (i < endA && i - j === diagonal)) continue;
    let length = 0;
    while (i + length < toA && j + length < toB && a[i + length] === b[j + length]) length++;
    if (length < size) continue;
    let before = 0;
    while (i - before > endA && j - before > fromB && a[i - before - 1] === b[j - before - 1]) before++;
    runs.append(i - before, j - before, length + before);
    endA = i + length;
    diagonal = i - j;
  }
  const places = new Int32Array(runs.count);
  const weights = new Int32Array(runs.count);
  for (let k = 0; k < runs.count; k++) {
    places[k] = runs.b(k);
    weights[k] = runs.length(k);
  }
  return { runs, chain: inOrder(places, weights) };
}

/**
 * Whether the chain keeps more order than unrelated texts with the same words would: of k stretches in random order the longest chain has about 2√k
 * (Logan and Shepp, 1977). A run well beyond the size looked for is proof enough.
 */
export function keepsOrder({ runs, chain }: Anchors, size: number): boolean {
  if (runs.count < FEW) return true;
  for (const k of chain) if (runs.length(k) >= size + SURE) return true;
  return chain.length >= 3 * Math.sqrt(runs.count);
}

function hashAt(ids: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let k = 0; k < size; k++) {
    hash = Math.imul(hash ^ (ids[at + k] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
