/** Sentences of `a` that answer sentences of `b`: half-open ranges of sentence numbers, none empty. */
export interface Bead {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Cosine of the two stretches, from 0 to 1. */
  readonly likeness: number;
  /** Out of the order that the other beads keep. */
  readonly displaced: boolean;
}
