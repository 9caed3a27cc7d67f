import type { Change } from '../change.ts';
import { markMoves } from '../moves/moves.ts';
import type { FoundMove } from '../moves/search.ts';
import type { Words } from '../words.ts';

/**
 * Marks a phrase that only changed its place as moved.
 *
 *     before  [/On Monday, ]Syria announced [on Monday ]the end
 *     after   [/On Monday~1][/, ]Syria announced [on Monday ~1]the end
 */
export function transpose(changes: readonly Change[], a: Words, b: Words): readonly Change[] {
  return markMoves(changes, a, b, 0, isPhrase);
}

/** At least a word that says something and another beside it, or one such word that is all there is; and no crumb of a larger rewriting. */
function isPhrase({ weight, words, coverA, coverB }: FoundMove): boolean {
  if (words === 1) return weight >= 1 && coverA === 1 && coverB === 1;
  return weight >= 1.4 && (Math.max(coverA, coverB) >= 0.6 || weight >= 4);
}
