/**
 * Indexes of the heaviest subsequence of `places` that ascends strictly, in order: what kept its order. What is left out was displaced.
 * O(n log n), by a Fenwick tree of prefix maxima.
 */
export function inOrder(places: ArrayLike<number>, weights: ArrayLike<number>): Int32Array {
  const count = places.length;
  const ranks = ranksOf(places);
  const tree = new Int32Array(count + 1).fill(-1);
  const total = new Float64Array(count);
  const before = new Int32Array(count);
  let last = -1;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const rank = ranks[i] as number;
    let best = -1;
    let most = 0;
    for (let r = rank - 1; r > 0; r -= r & -r) {
      const at = tree[r] as number;
      if (at >= 0 && (total[at] as number) > most) {
        best = at;
        most = total[at] as number;
      }
    }
    before[i] = best;
    total[i] = most + (weights[i] as number);
    for (let r = rank; r <= count; r += r & -r) {
      const at = tree[r] as number;
      if (at < 0 || (total[at] as number) < (total[i] as number)) tree[r] = i;
    }
    if (last < 0 || (total[i] as number) > (total[last] as number)) last = i;
  }
  for (let i = last; i >= 0; i = before[i] as number) length++;
  const kept = new Int32Array(length);
  for (let i = last; i >= 0; i = before[i] as number) kept[--length] = i;
  return kept;
}

/** Rank of each place from 1. Of equal places the later has the lower rank, so that neither can follow the other. */
function ranksOf(places: ArrayLike<number>): Int32Array {
  const count = places.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (places[i] as number) * count + (count - 1 - i);
  keys.sort();
  const ranks = new Int32Array(count);
  for (let k = 0; k < count; k++) ranks[count - 1 - ((keys[k] as number) % count)] = k + 1;
  return ranks;
}
