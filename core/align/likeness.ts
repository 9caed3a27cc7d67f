import { dot, type Terms } from './terms.ts';

/** Two sides' sentences with what they share. */
export interface Sides {
  readonly a: readonly Terms[];
  readonly b: readonly Terms[];
}

/** Two sentences, one of each side, that answer each other better than either answers any other. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Cosine of their terms, from 0 to 1. */
  readonly likeness: number;
}

/** Sentences this alike are the same sentence, revised; below it only their place in the order tells. */
export const STRONG = 0.5;
/** Terms in more sentences than this say nothing about which answers which when there are many sentences. */
const COMMON = 64;
/** Likenesses closer than this are a tie: place decides. */
const TIE = 1e-4;

export const norm = (x: Terms): number => Math.sqrt(dot(x, x));

/** Mutual best pairs of at least `least` likeness, by way of the rarer terms they share; of equals (a refrain) those nearest in place. */
export function mutualBest({ a, b }: Sides, least: number): readonly Pair[] {
  const postings = new Map<number, number[]>();
  b.forEach((terms, j) => {
    for (const id of terms.ids) {
      const list = postings.get(id);
      if (!list) postings.set(id, [j]);
      else if (list.length <= COMMON) list.push(j);
    }
  });
  const normsA = a.map(norm);
  const normsB = b.map(norm);
  const shared = new Float64Array(b.length);
  const bestA: (Pair | undefined)[] = [];
  const bestB: (Pair | undefined)[] = [];
  const offset = (p: Pair): number => Math.abs(p.a / a.length - p.b / b.length);
  const better = (p: Pair, q: Pair | undefined): boolean =>
    !q || p.likeness > q.likeness + TIE || (p.likeness > q.likeness - TIE && offset(p) < offset(q));
  a.forEach((terms, i) => {
    const touched: number[] = [];
    terms.ids.forEach((id, k) => {
      const list = postings.get(id);
      if (!list || list.length > COMMON) return;
      const weight = terms.weights[k] as number;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j] = (shared[j] as number) + weight * weight;
      }
    });
    const norms = normsA[i] as number;
    for (const j of touched) {
      const rough = (shared[j] as number) / (norms * (normsB[j] as number));
      shared[j] = 0;
      if (rough < least / 4) continue;
      const pair = { a: i, b: j, likeness: dot(terms, b[j] as Terms) / (norms * (normsB[j] as number)) };
      if (better(pair, bestA[i])) bestA[i] = pair;
      if (better(pair, bestB[j])) bestB[j] = pair;
    }
  });
  return bestA.filter((p): p is Pair => p !== undefined && p.likeness >= least && bestB[p.b] === p);
}
