import type { Gap } from './diff-anchors.ts';
import type { Runs } from './diff-runs.ts';
import { weightOf } from './diff-words.ts';

/** What a further change costs against a weight of 1 for a word that agrees: of equal agreements the one in fewer pieces is read more easily. */
const PIECE = 0.15;

const FROM_MATCH = 1;
const STEP_A = 2;
const STEP_B = 4;
const AFTER_CHANGE = 8;

/**
 * The heaviest agreement of a gap, by a full table: names and nouns before "of" and commas, few pieces before many.
 *
 *     a  [the fate of] its bases        "the" could agree, but then "its bases" could not
 *     b  its bases [of the country]
 */
export function heaviest(a: Int32Array, b: Int32Array, bits: readonly number[], gap: Gap, runs: Runs): void {
  const n = gap.toA - gap.fromA;
  const m = gap.toB - gap.fromB;
  const width = m + 1;
  const steps = new Uint8Array((n + 1) * width);
  let matchAbove = new Float32Array(width).fill(-1e9);
  let changeAbove = new Float32Array(width).fill(-1e9);
  let match = new Float32Array(width);
  let change = new Float32Array(width);
  for (let i = 0; i <= n; i++) {
    const id = i > 0 ? (a[gap.fromA + i - 1] as number) : 0;
    const weight = i > 0 ? weightOf(bits[id] as number) : 0;
    for (let j = 0; j <= m; j++) {
      let step = 0;
      let inMatch = -1e9;
      if (i === 0 && j === 0) inMatch = 0;
      else if (i > 0 && j > 0 && id === b[gap.fromB + j - 1]) {
        const straight = matchAbove[j - 1] as number;
        const after = changeAbove[j - 1] as number;
        if (after > straight) step |= AFTER_CHANGE;
        inMatch = weight + Math.max(straight, after);
      }
      let inChange = -1e9;
      if (i > 0) {
        const [open, on] = [(matchAbove[j] as number) - PIECE, changeAbove[j] as number];
        inChange = Math.max(open, on);
        step |= open >= on ? STEP_A | FROM_MATCH : STEP_A;
      }
      if (j > 0) {
        const [open, on] = [(match[j - 1] as number) - PIECE, change[j - 1] as number];
        const most = Math.max(open, on);
        if (most > inChange) {
          inChange = most;
          step = (step & AFTER_CHANGE) | (open >= on ? STEP_B | FROM_MATCH : STEP_B);
        }
      }
      match[j] = inMatch;
      change[j] = inChange;
      steps[i * width + j] = step;
    }
    [matchAbove, match] = [match, matchAbove];
    [changeAbove, change] = [change, changeAbove];
  }
  const found: number[] = [];
  let inChange = (changeAbove[m] as number) > (matchAbove[m] as number);
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const step = steps[i * width + j] as number;
    if (inChange) {
      if (step & STEP_A) i--;
      else j--;
      inChange = (step & FROM_MATCH) === 0;
    } else {
      i--;
      j--;
      found.push(i, j);
      inChange = (step & AFTER_CHANGE) !== 0;
    }
  }
  for (let k = found.length - 2; k >= 0; k -= 2) runs.add(gap.fromA + (found[k] as number), gap.fromB + (found[k + 1] as number), 1);
}
