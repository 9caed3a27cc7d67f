import type { Word } from '../../language/words.ts';
import { asciiDigits } from './digits.ts';

/** True for a year that stands alone: four digits from 1000 to 2199 without separators. */
export const looksLikeYear = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'figure' && /^(1\d|2[01])\d\d$/.test(asciiDigits(word.text));
