import type { Segment } from './edit.ts';

export type Relation = 'same' | 'revised' | 'split' | 'merged' | 'regrouped' | 'omitted' | 'added';

/** Which blocks answer which, before their words are compared. */
export interface Pairing {
  /** Block ids of both sides: `A3=B4`, `A4+A5=B6`, `A7=` (omitted), `=B2` (added). */
  readonly id: string;
  readonly relation: Relation;
  /** Out of its place among the other pairings; it may be revised too. */
  readonly moved: boolean;
  /** From 0 (nothing shared) to 1 (the same words). 0 for omitted and added. */
  readonly similarity: number;
  /** Ids of the base's blocks, in the base's order; empty when added. */
  readonly base: readonly string[];
  /** Ids of the witness's blocks, in the witness's order; empty when omitted. */
  readonly witness: readonly string[];
  /** False where a budget ran out and the answer is approximate. */
  readonly precise: boolean;
}

/** A pairing with its words compared. Lemmata spell the base's blocks joined by a blank line, readings the witness's. */
export interface Entry extends Pairing {
  readonly segments: readonly Segment[];
}
