import type { Change } from '../change.ts';
import { bitsAt, FIGURE, LIGHT, PUNCTUATION, type Words } from '../words.ts';

/** Largest change that is parted, in tokens a side: beyond it the stretch was rewritten and pairs in it are chance. */
const SMALL = 5;
/** Share of letters two words must have in common to be one word in two forms. */
const ALIKE = 0.7;
/** Letters they must begin with. */
const STEM = 3;

type Pair = readonly [number, number];

/**
 * Parts a change of several words where a word of one side is plainly a form of a word of the other, or a figure stands for a figure, so that each edit
 * can be named for itself.
 *
 *     before  the step [yet towards/toward] peace      fell to [18 per cent/16 %]
 *     after   the step [yet][towards/toward] peace     fell to [18/16][per cent/%]
 */
export function part(changes: readonly Change[], a: Words, b: Words): readonly Change[] {
  return changes.flatMap((change) => {
    const n = change.toA - change.fromA;
    const m = change.toB - change.fromB;
    if (change.move !== undefined || n === 0 || m === 0 || n + m === 2 || n > SMALL || m > SMALL) return [change];
    const found = pairs(change, a, b);
    const pieces = cut(change, found);
    if (!pieces.some((piece) => isRemnant(piece, a, b) || isRewording(piece))) return pieces;
    return cut(
      change,
      found.filter(([i]) => bitsAt(a, i) & FIGURE),
    );
  });
}

/** The pairs as changes of their own, and what is left between them. */
function cut(change: Change, found: readonly Pair[]): readonly Change[] {
  const pieces: Change[] = [];
  let { fromA, fromB } = change;
  for (const [i, j] of found) {
    if (i > fromA || j > fromB) pieces.push({ fromA, toA: i, fromB, toB: j });
    pieces.push({ fromA: i, toA: i + 1, fromB: j, toB: j + 1 });
    fromA = i + 1;
    fromB = j + 1;
  }
  if (change.toA > fromA || change.toB > fromB) pieces.push({ fromA, toA: change.toA, fromB, toB: change.toB });
  return pieces;
}

/** Several words for several others are a phrase reworded as a whole: [a new method for solving/the approach to solve] */
const isRewording = ({ fromA, toA, fromB, toB }: Change): boolean => toA > fromA && toB > fromB && toA - fromA + toB - fromB > 2;

/** Function words alone on one side belong to the word beside them: [entirety of the/entire] */
function isRemnant({ fromA, toA, fromB, toB }: Change, a: Words, b: Words): boolean {
  if (toA > fromA && toB > fromB) return false;
  for (let i = fromA; i < toA; i++) if ((bitsAt(a, i) & (LIGHT | PUNCTUATION)) === 0) return false;
  for (let j = fromB; j < toB; j++) if ((bitsAt(b, j) & (LIGHT | PUNCTUATION)) === 0) return false;
  return true;
}

/** The most alike pairs of words that keep their order, by a full table of at most `SMALL` × `SMALL` cells. */
function pairs({ fromA, toA, fromB, toB }: Change, a: Words, b: Words): readonly Pair[] {
  const width = toB - fromB + 1;
  const best = new Float64Array((toA - fromA + 1) * width);
  for (let i = 1; i <= toA - fromA; i++) {
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      const like = likeness(a, fromA + i - 1, b, fromB + j - 1);
      const paired = like >= ALIKE ? (best[cell - width - 1] as number) + like : 0;
      best[cell] = Math.max(best[cell - width] as number, best[cell - 1] as number, paired);
    }
  }
  const found: Pair[] = [];
  for (let i = toA - fromA, j = width - 1; i > 0 && j > 0 && (best[i * width + j] as number) > 0; ) {
    const cell = i * width + j;
    if (best[cell] === best[cell - width]) i--;
    else if (best[cell] === best[cell - 1]) j--;
    else found.push([fromA + --i, fromB + --j]);
  }
  return found.reverse();
}

/** How much two words are one word in two forms, from 0 to 1, by the letters they share at both ends: `honour`/`honor`, not `performs`/`outperforms`. */
function likeness(a: Words, i: number, b: Words, j: number): number {
  // Equal words inside a change were taken for chance: an edit of their own they are not.
  if (a.ids[i] === b.ids[j]) return 0;
  const [bitsA, bitsB] = [bitsAt(a, i), bitsAt(b, j)];
  if ((bitsA | bitsB) & PUNCTUATION) return 0;
  if (bitsA & bitsB & FIGURE) return ALIKE;
  const x = a.keyTable.keys[a.ids[i] as number] as string;
  const y = b.keyTable.keys[b.ids[j] as number] as string;
  const shorter = Math.min(x.length, y.length);
  let head = 0;
  while (head < shorter && x[head] === y[head]) head++;
  if (head < STEM) return 0;
  let tail = 0;
  while (tail < shorter - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  return (2 * (head + tail)) / (x.length + y.length);
}
