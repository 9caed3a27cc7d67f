import type { Innovation } from './innovations.ts';

/** A tree without root: leaves are witnesses (and the base), inner nodes are `n1`, `n2`, …; lengths are in edits. */
export interface Branch {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

/** Weight of the innovations that one of the two has and the other has not; the base has none. */
export const distance = (x: string, y: string, innovations: readonly Innovation[]): number =>
  innovations.reduce((sum, one) => sum + (one.sigla.includes(x) === one.sigla.includes(y) ? 0 : one.weight), 0);

/**
 * Neighbour joining (N. Saitou and M. Nei, Molecular Biology and Evolution 4, 1987): the tree whose paths spell the distances best, joined pair by pair.
 * `distances` is square and symmetric, in the order of `names`. Lengths below 0, which noise can give, are told as 0.
 */
export function neighbourJoining(names: readonly string[], distances: readonly (readonly number[])[]): readonly Branch[] {
  const branches: Branch[] = [];
  let nodes = [...names];
  let table = distances.map((row) => [...row]);
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let inner = 1; nodes.length > 2; inner++) {
    const n = nodes.length;
    const sums = nodes.map((_, i) => nodes.reduce((sum, __, j) => sum + at(i, j), 0));
    let [p, q, least] = [0, 1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const value = (n - 2) * at(i, j) - (sums[i] as number) - (sums[j] as number);
        if (value < least - 1e-9) [p, q, least] = [i, j, value];
      }
    }
    const node = `n${inner}`;
    const toP = at(p, q) / 2 + ((sums[p] as number) - (sums[q] as number)) / (2 * (n - 2));
    branches.push({ from: node, to: nodes[p] as string, length: Math.max(0, toP) });
    branches.push({ from: node, to: nodes[q] as string, length: Math.max(0, at(p, q) - toP) });
    const rest = nodes.map((_, i) => i).filter((i) => i !== p && i !== q);
    const joined = rest.map((i) => (at(p, i) + at(q, i) - at(p, q)) / 2);
    table = [...rest.map((i, k) => [...rest.map((j) => at(i, j)), joined[k] as number]), [...joined, 0]];
    nodes = [...rest.map((i) => nodes[i] as string), node];
  }
  const [x, y] = nodes;
  if (x !== undefined && y !== undefined) branches.push({ from: y, to: x, length: Math.max(0, at(0, 1)) });
  return branches;
}
