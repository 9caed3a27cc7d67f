import type { Flag } from '../model/index.ts';

type Told = Pick<Flag, 'reason' | 'base' | 'witness'>;

// A reason cites two texts, seldom four; the first full stops after a citation are enough to find where it ends.
const ENDS = 8;

/**
 * A flag's reason without the words that its two readings show anyway, for where they stand below it.
 *
 *     "The time reference differs: “on Monday” / “on 6 October”. Both are the same Monday."
 *     ->  "The time reference differs. Both are the same Monday."
 */
export function sentenceOf({ reason, base, witness }: Told): string {
  const from = reason.indexOf(': “');
  if (from === -1) return reason;
  let end = from;
  for (let i = 0; i < ENDS; i++) {
    end = reason.indexOf('”.', end + 1);
    if (end === -1) return reason;
    const cited = reason.slice(from + 3, end).split(/” \/ “|”; “/);
    if (cited.every((words) => balanced(words) && (base.includes(words) || witness.includes(words))))
      return reason.slice(0, from) + reason.slice(end + 1);
  }
  return reason;
}

/** A citation may hold quotation marks of its own: half of one is no citation. */
const balanced = (words: string): boolean => words.split('“').length === words.split('”').length;

/** Whether a reading says something that the sentence above it has not said already. */
export const saysMore = (words: string, sentence: string): boolean => words !== '' && !sentence.includes(`“${words}”`);
