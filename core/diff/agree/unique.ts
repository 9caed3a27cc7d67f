import type { Ranges } from '../../model/index.ts';

const NONE = -1;
const MANY = -2;
/** Places looked up together, about: a table for so many stays in the processor's cache, one for all of a long text does not. */
const TOGETHER = 1 << 15;

/**
 * For each place of a in the gap from which a stretch of `size` tokens can be taken: the place in b where the same stretch begins, when it stands exactly
 * once on each side; else a negative number. Time and room grow with the length of the gap.
 */
export function uniqueStretches(a: Int32Array, b: Int32Array, { fromA, toA, fromB, toB }: Ranges, size: number): Int32Array {
  const hashesA = hashes(a, fromA, toA - size + 1, size);
  const hashesB = hashes(b, fromB, toB - size + 1, size);
  const mates = new Int32Array(hashesA.length).fill(NONE);
  let shift = 32;
  while (shift > 24 && hashesA.length >>> (32 - shift) > TOGETHER) shift--;
  const placesA = sorted(hashesA, shift);
  const placesB = sorted(hashesB, shift);
  let bits = 4;
  while (1 << bits < 2 * placesA.largest) bits++;
  const table = new Int32Array(2 << bits);
  for (let k = 0; k + 1 < placesA.starts.length; k++) {
    table.fill(0);
    enter(table, hashesA, placesA.places, placesA.starts[k] as number, placesA.starts[k + 1] as number);
    meet(table, hashesB, placesB.places, placesB.starts[k] as number, placesB.starts[k + 1] as number, mates);
  }
  for (let i = 0; i < mates.length; i++) {
    const j = mates[i] as number;
    if (j < 0) continue;
    // Two stretches of one hash may still differ.
    let same = true;
    for (let k = 0; k < size; k++) if (a[fromA + i + k] !== b[fromB + j + k]) same = false;
    mates[i] = same ? fromB + j : NONE;
  }
  return mates;
}

/** Hash of the stretch of `size` tokens at each place. */
function hashes(ids: Int32Array, from: number, to: number, size: number): Int32Array {
  const made = new Int32Array(Math.max(0, to - from));
  for (let i = 0; i < made.length; i++) {
    let hash = 0;
    for (let k = 0; k < size; k++) {
      hash = Math.imul(hash ^ (ids[from + i + k] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    made[i] = hash;
  }
  return made;
}

/** Places by the first bits of their hash, in order within each group: `starts[k]`–`starts[k + 1]`. */
interface Grouped {
  readonly places: Int32Array;
  readonly starts: Int32Array;
  /** Size of the largest group. */
  readonly largest: number;
}

function sorted(hashes: Int32Array, shift: number): Grouped {
  const groups = 2 ** (32 - shift);
  const starts = new Int32Array(groups + 1);
  const places = new Int32Array(hashes.length);
  if (groups === 1) {
    for (let i = 0; i < places.length; i++) places[i] = i;
    starts[1] = places.length;
    return { places, starts, largest: places.length };
  }
  for (let i = 0; i < hashes.length; i++) {
    const k = ((hashes[i] as number) >>> shift) + 1;
    starts[k] = (starts[k] as number) + 1;
  }
  let largest = 0;
  for (let k = 1; k <= groups; k++) {
    largest = Math.max(largest, starts[k] as number);
    starts[k] = (starts[k] as number) + (starts[k - 1] as number);
  }
  const next = starts.slice();
  for (let i = 0; i < hashes.length; i++) {
    const k = (hashes[i] as number) >>> shift;
    const at = next[k] as number;
    places[at] = i;
    next[k] = at + 1;
  }
  return { places, starts, largest };
}

/** Enters a group of places into the table: per slot the hash, and the place + 1; 0 is empty, MANY is more than one place. */
function enter(table: Int32Array, hashes: Int32Array, places: Int32Array, from: number, to: number): void {
  const mask = (table.length >> 1) - 1;
  for (let k = from; k < to; k++) {
    const place = places[k] as number;
    const hash = hashes[place] as number;
    let slot = hash & mask;
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
    if (table[slot * 2 + 1] === 0) {
      table[slot * 2] = hash;
      table[slot * 2 + 1] = place + 1;
    } else table[slot * 2 + 1] = MANY;
  }
}

/** Notes for each place in the table that stands there once which place of the group meets it, or that many do. */
function meet(table: Int32Array, hashes: Int32Array, places: Int32Array, from: number, to: number, mates: Int32Array): void {
  const mask = (table.length >> 1) - 1;
  for (let k = from; k < to; k++) {
    const place = places[k] as number;
    const hash = hashes[place] as number;
    let slot = hash & mask;
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
    const mate = (table[slot * 2 + 1] as number) - 1;
    if (mate >= 0) mates[mate] = mates[mate] === NONE ? place : MANY;
  }
}
