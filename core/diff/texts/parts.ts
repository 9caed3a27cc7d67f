import type { Anchors } from '../agree/anchors.ts';
import { Runs } from '../agree/runs.ts';
import type { Words } from '../words.ts';
import type { Scanned } from './scan.ts';

/** Some tokens of a text, in order. */
export interface Part {
  readonly words: Words;
  /** Where each token of the part stands in the text; null when that is its place in the part plus `start`. */
  readonly places: Int32Array | null;
  readonly start: number;
  /** The place in the part of each token of the text, -1 for one that is not in it; null when all are. */
  readonly kept: Int32Array | null;
}

/** Half-open range of places. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export const wholeOf = (words: Scanned): Part => sliceOf(words, 0, words.count);

export function sliceOf(words: Scanned, from: number, to: number): Part {
  const { ids, bits, spaced, keyTable } = words;
  return {
    words: { ids: ids.subarray(from, to), bits: bits.subarray(from, to), spaced: spaced.subarray(from, to), keyTable },
    places: null,
    start: from,
    kept: null,
  };
}

/** The text without these ranges, which do not overlap. */
export function without(words: Scanned, left: readonly Range[]): Part {
  const ranges = left.toSorted((x, y) => x.from - y.from);
  let count = words.count;
  for (const range of ranges) count -= range.to - range.from;
  const ids = new Int32Array(count);
  const bits = new Uint8Array(count);
  const spaced = new Uint8Array(count);
  const places = new Int32Array(count);
  const kept = new Int32Array(words.count).fill(-1);
  let at = 0;
  let from = 0;
  for (let k = 0; k <= ranges.length; k++) {
    const range = ranges[k];
    const to = range ? range.from : words.count;
    ids.set(words.ids.subarray(from, to), at);
    bits.set(words.bits.subarray(from, to), at);
    spaced.set(words.spaced.subarray(from, to), at);
    for (let i = from; i < to; i++) {
      kept[i] = at;
      places[at++] = i;
    }
    from = range ? range.to : to;
  }
  return { words: { ids, bits, spaced, keyTable: words.keyTable }, places, start: 0, kept };
}

/** Where in the text the token at `at` of the part stands; past the last one, where that ends. */
export function placeOf({ places, start }: Part, at: number, count: number): number {
  if (!places) return start + at;
  if (at < places.length) return places[at] as number;
  return at > 0 ? (places[at - 1] as number) + 1 : count;
}

/** The first place from `from` on, up to `to`, that does not follow in the text as it does in the part. */
export function runEnd({ places }: Part, from: number, to: number): number {
  if (!places || to - from < 2 || (places[to - 1] as number) - (places[from] as number) === to - 1 - from) return to;
  let end = from + 1;
  while (end < to && places[end] === (places[end - 1] as number) + 1) end++;
  return end;
}

/** The chain of anchors in the places of the parts, without the words at their ends that belong to a moved passage. */
export function chainIn({ runs, chain }: Anchors, a: Part, b: Part): Anchors {
  const left = new Runs();
  for (const k of chain) {
    let atA = runs.a(k);
    let atB = runs.b(k);
    let length = runs.length(k);
    while (length > 0 && !areKept(a, b, atA, atB)) {
      atA++;
      atB++;
      length--;
    }
    while (length > 0 && !areKept(a, b, atA + length - 1, atB + length - 1)) length--;
    if (length > 0) left.append(partPlace(a, atA), partPlace(b, atB), length);
  }
  return { runs: left, chain: Int32Array.from({ length: left.count }, (_, k) => k) };
}

const partPlace = ({ kept }: Part, at: number): number => (kept ? (kept[at] as number) : at);
const areKept = (a: Part, b: Part, atA: number, atB: number): boolean => partPlace(a, atA) >= 0 && partPlace(b, atB) >= 0;
