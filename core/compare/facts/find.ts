import type { Lexicon } from '../../language/lexicon.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import type { Side } from '../side.ts';
import type { Fact } from './fact.ts';
import { findNumbers } from './numbers.ts';
import { findQualifiers } from './qualifiers.ts';
import { findTimes } from './times.ts';

/** Facts of one text, in the order of their kinds, and its words. */
export interface Facts {
  readonly words: readonly Word[];
  readonly facts: readonly Fact[];
}

/** Everything a side states that the rules know: times, figures, qualifiers, negations, verbs of saying. */
export function findFacts(side: Side, lexicon: Lexicon): Facts {
  const words = wordsOf(side.tokens, side.starts);
  const { facts: times, taken } = findTimes(words, lexicon);
  const figures = findNumbers(words, taken, lexicon);
  return { words, facts: [...times, ...figures, ...findQualifiers(words, figures, taken, lexicon)] };
}
