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

const ONCE_ONLY_A = -1;
const MANY = -2;

/**
 * Stretches of `size` tokens that stand exactly once on each side of the gap, joined to runs, and the heaviest chain of them (patience diff's idea
 * with stretches in the place of lines). One pass over each side.
 */
export function anchors(a: Int32Array, b: Int32Array, gap: Gap, size: number): Anchors {
  const { fromA, toA, fromB, toB } = gap;
  const runs = new Runs();
  const countA = toA - fromA - size + 1;
  if (countA <= 0 || toB - fromB < size) return { runs, chain: new Int32Array(0) };
  let bits = 4;
  while (1 << bits < countA * 2) bits++;
  const mask = (1 << bits) - 1;
  const hashes = new Int32Array(1 << bits);
  const placesA = new Int32Array(1 << bits); // place + 1; 0 is empty, MANY is more than one
  const placesB = new Int32Array(1 << bits).fill(ONCE_ONLY_A);
  for (let i = fromA; i < toA - size + 1; i++) {
    const hash = hashAt(a, i, size);
    let slot = hash & mask;
    while (placesA[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    if (placesA[slot] === 0) {
      hashes[slot] = hash;
      placesA[slot] = i + 1;
    } else placesA[slot] = MANY;
  }
  for (let j = fromB; j < toB - size + 1; j++) {
    const hash = hashAt(b, j, size);
    let slot = hash & mask;
    while (placesA[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    if (placesA[slot] !== 0) placesB[slot] = placesB[slot] === ONCE_ONLY_A ? j : MANY;
  }
  for (let i = fromA; i < toA - size + 1; i++) {
    const hash = hashAt(a, i, size);
    let slot = hash & mask;
    while (hashes[slot] !== hash || placesA[slot] === 0) slot = (slot + 1) & mask;
    const j = placesB[slot] as number;
    if (placesA[slot] !== i + 1 || j < 0) continue;
    let same = true;
    for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) same = false;
    if (!same) continue;
    // Stretches that overlap on one diagonal are one run.
    const last = runs.count - 1;
    const done = last >= 0 && runs.a(last) - runs.b(last) === i - j ? runs.a(last) + runs.length(last) - i : -1;
    if (done >= 0) runs.add(i + done, j + done, size - done);
    else runs.add(i, j, size);
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
