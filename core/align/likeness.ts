import { dot, postings, type Terms } from './term-weights.ts';

/** The sentences of both sides in one list of terms: those of a are numbered from 0, those of b from `sizeA`. */
export interface Sides {
  readonly terms: Terms;
  readonly sizeA: number;
  readonly sizeB: number;
}

/** Two sentences, one of each side, that answer each other better than either answers any other. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  /** Cosine of their terms, from 0 to 1. */
  readonly likeness: number;
}

/**
 * Sentences this alike are the same sentence, revised; below it only their place in the order tells. On `bench/align`'s documents 0.4 changes nothing;
 * 0.6 finds more (sentence links 0.925 for 0.921); not weighed further, for a long text is cut at these sentences and would be cut less often.
 */
export const STRONG = 0.5;
/** Terms in more sentences than this say nothing about which answers which when there are many sentences. 16 and 256 change nothing on either bench. */
const COMMON = 64;
/** Likenesses closer than this are a tie: place decides. 1e-6 and 1e-2 change nothing: equals are equal to the last digit. */
const TIE = 1e-4;

/** Mutual best pairs of at least `least` likeness, by way of the rarer terms they share; of equals (a refrain) those nearest in place. */
export function mutualBest({ terms, sizeA, sizeB }: Sides, least: number): readonly SentencePair[] {
  const found = postings(terms, sizeA, sizeA + sizeB);
  const norms = Float64Array.from({ length: sizeA + sizeB }, (_, i) => Math.sqrt(dot(terms, i, i)));
  const shared = new Float64Array(sizeB);
  const touched = new Int32Array(sizeB);
  const bestA: (SentencePair | undefined)[] = [];
  const bestB: (SentencePair | undefined)[] = [];
  const offset = (a: number, b: number): number => Math.abs(a / sizeA - b / sizeB);
  const isBetter = (a: number, b: number, likeness: number, than: SentencePair | undefined): boolean =>
    !than || likeness > than.likeness + TIE || (likeness > than.likeness - TIE && offset(a, b) < offset(than.a, than.b));
  for (let a = 0; a < sizeA; a++) {
    let count = 0;
    for (let k = terms.starts[a] as number; k < (terms.starts[a + 1] as number); k++) {
      const term = terms.ids[k] as number;
      const from = found.heads[term] as number;
      const to = found.heads[term + 1] as number;
      if (to - from > COMMON) continue;
      const weight = terms.weights[k] as number;
      for (let p = from; p < to; p++) {
        const b = (found.at[p] as number) - sizeA;
        if (shared[b] === 0) touched[count++] = b;
        shared[b] = (shared[b] as number) + weight * weight;
      }
    }
    for (let t = 0; t < count; t++) {
      const b = touched[t] as number;
      const size = (norms[a] as number) * (norms[sizeA + b] as number);
      const rough = (shared[b] as number) / size;
      shared[b] = 0;
      if (rough < least / 4) continue;
      const likeness = dot(terms, a, sizeA + b) / size;
      if (!isBetter(a, b, likeness, bestA[a]) && !isBetter(a, b, likeness, bestB[b])) continue;
      const pair = { a, b, likeness };
      if (isBetter(a, b, likeness, bestA[a])) bestA[a] = pair;
      if (isBetter(a, b, likeness, bestB[b])) bestB[b] = pair;
    }
  }
  return bestA.filter((p): p is SentencePair => p !== undefined && p.likeness >= least && bestB[p.b] === p);
}
