/**
 * Indexes of the heaviest run of `places` that ascends strictly, in order: what kept its order, and by what is left out, what was displaced.
 * O(n log n) (Fenwick tree of prefix maxima).
 */
export function inOrder(places: readonly number[], weights: readonly number[]): readonly number[] {
  const ranks = new Map([...new Set(places)].sort((x, y) => x - y).map((place, rank) => [place, rank + 1]));
  const tree = new Int32Array(ranks.size + 1).fill(-1);
  const total = new Float64Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  const heavier = (x: number, y: number): boolean => x >= 0 && (y < 0 || (total[x] as number) > (total[y] as number));
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    const rank = ranks.get(places[i] as number) as number;
    let best = -1;
    for (let r = rank - 1; r > 0; r -= r & -r) if (heavier(tree[r] as number, best)) best = tree[r] as number;
    before[i] = best;
    total[i] = (best < 0 ? 0 : (total[best] as number)) + (weights[i] as number);
    for (let r = rank; r <= ranks.size; r += r & -r) if (heavier(i, tree[r] as number)) tree[r] = i;
    if (heavier(i, last)) last = i;
  }
  const kept: number[] = [];
  for (let i = last; i >= 0; i = before[i] as number) kept.push(i);
  return kept.reverse();
}
