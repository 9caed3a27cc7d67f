import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';
import type { Fact } from './fact.ts';
import { findNumbers } from './numbers/find.ts';
import { findQualifiers } from './qualifiers.ts';
import { findTimes } from './times.ts';

/** A text's words and what they state. */
export interface FactsRead {
  readonly words: readonly Word[];
  readonly facts: readonly Fact[];
}

/** Everything a text states that the rules know, kind by kind: times, figures, then qualifiers, negations and verbs of saying. */
export function findFacts(words: readonly Word[], lexicon: Lexicon): readonly Fact[] {
  const { facts: times, taken } = findTimes(words, lexicon);
  const figures = findNumbers(words, taken, lexicon);
  return [...times, ...figures, ...findQualifiers(words, figures, taken, lexicon)];
}
