import type { Ranges } from '../../model/index.ts';
import { type Words, weightOf } from '../words.ts';
import type { Runs } from './runs.ts';

/** What a further change costs against a weight of 1 for a word that agrees: of equal agreements the one in fewer pieces is read more easily. On `bench/diff`'s texts 0.05 and 0.3 change F1 by at most 0.002. */
const PIECE = 0.15;

const NEVER = -1e9;

const FROM_MATCH = 1;
const STEP_A = 2;
const STEP_B = 4;
const AFTER_CHANGE = 8;

/**
 * Finds the heaviest agreement of a gap, by a full table: names and nouns before "of" and commas, few pieces before many. One table serves many gaps.
 *
 *     a  [the fate of] its bases        "the" could agree, but then "its bases" could not
 *     b  its bases [of the country]
 */
export class Table {
  private readonly a: Words;
  private readonly b: Words;
  private steps = new Uint8Array(1 << 10);
  private rows = new Float32Array(1 << 8);
  private found = new Int32Array(1 << 6);

  constructor(a: Words, b: Words) {
    this.a = a;
    this.b = b;
  }

  /** Adds the agreeing tokens of the gap to `runs`. Time and room are its cells. */
  heaviest(gap: Ranges, runs: Runs): void {
    const n = gap.toA - gap.fromA;
    const m = gap.toB - gap.fromB;
    this.makeRoom(n, m);
    let inChange = this.fill(gap, n, m);
    const { steps, found } = this;
    const width = m + 1;
    let count = 0;
    for (let i = n, j = m; i > 0 || j > 0; ) {
      const step = steps[i * width + j] as number;
      if (inChange) {
        if (step & STEP_A) i--;
        else j--;
        inChange = (step & FROM_MATCH) === 0;
      } else {
        i--;
        j--;
        found[count++] = i;
        found[count++] = j;
        inChange = (step & AFTER_CHANGE) !== 0;
      }
    }
    for (let k = count - 2; k >= 0; k -= 2) runs.add(gap.fromA + (found[k] as number), gap.fromB + (found[k + 1] as number), 1);
  }

  /** Fills the table; returns whether the gap ends in a change. */
  private fill(gap: Ranges, n: number, m: number): boolean {
    const { steps, rows } = this;
    const { ids: idsA, bits } = this.a;
    const { ids: idsB } = this.b;
    const { fromA, fromB } = gap;
    const width = m + 1;
    // Four rows in one list: best score when the last step was an agreement, and when it was a change, for this row and the one above.
    let matchAbove = 0;
    let changeAbove = width;
    let match = 2 * width;
    let change = 3 * width;
    rows.fill(NEVER, 0, 2 * width);
    for (let i = 0; i <= n; i++) {
      const id = i > 0 ? (idsA[fromA + i - 1] as number) : -1;
      const weight = i > 0 ? weightOf(bits[fromA + i - 1] as number) : 0;
      for (let j = 0; j <= m; j++) {
        let step = 0;
        let inMatch = NEVER;
        if (j > 0 && id === idsB[fromB + j - 1]) {
          const straight = rows[matchAbove + j - 1] as number;
          const after = rows[changeAbove + j - 1] as number;
          if (after > straight) step = AFTER_CHANGE;
          inMatch = weight + (after > straight ? after : straight);
        } else if (i === 0 && j === 0) inMatch = 0;
        let inChange = NEVER;
        if (i > 0) {
          const open = (rows[matchAbove + j] as number) - PIECE;
          const on = rows[changeAbove + j] as number;
          inChange = open >= on ? open : on;
          step |= open >= on ? STEP_A | FROM_MATCH : STEP_A;
        }
        if (j > 0) {
          const open = (rows[match + j - 1] as number) - PIECE;
          const on = rows[change + j - 1] as number;
          const most = open >= on ? open : on;
          if (most > inChange) {
            inChange = most;
            step = (step & AFTER_CHANGE) | (open >= on ? STEP_B | FROM_MATCH : STEP_B);
          }
        }
        rows[match + j] = inMatch;
        rows[change + j] = inChange;
        steps[i * width + j] = step;
      }
      const [usedMatch, usedChange] = [matchAbove, changeAbove];
      matchAbove = match;
      changeAbove = change;
      match = usedMatch;
      change = usedChange;
    }
    return (rows[changeAbove + m] as number) > (rows[matchAbove + m] as number);
  }

  private makeRoom(n: number, m: number): void {
    if (this.steps.length < (n + 1) * (m + 1)) this.steps = new Uint8Array((n + 1) * (m + 1) * 2);
    if (this.rows.length < 4 * (m + 1)) this.rows = new Float32Array(8 * (m + 1));
    if (this.found.length < 2 * Math.min(n, m)) this.found = new Int32Array(4 * Math.min(n, m));
  }
}
