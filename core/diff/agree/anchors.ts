import { inOrder } from '../../align/order.ts';
import type { Ranges } from '../../model/index.ts';
import { Runs } from './runs.ts';
import { uniqueStretches } from './unique.ts';

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

/**
 * Stretches of `size` tokens that stand exactly once on each side of the gap, widened to all that agrees around them, and the heaviest chain of them
 * (patience diff's idea with stretches in the place of lines). One pass over each side.
 */
export function anchors(a: Int32Array, b: Int32Array, gap: Ranges, size: number): Anchors {
  const { fromA, toA, fromB, toB } = gap;
  const runs = new Runs();
  const countA = toA - fromA - size + 1;
  if (countA <= 0 || toB - fromB < size) return { runs, chain: new Int32Array(0) };
  const mates = uniqueStretches(a, b, gap, size);
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
