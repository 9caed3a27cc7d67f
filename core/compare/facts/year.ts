import { isCapital } from '../../language/letters.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';
import { asciiDigits } from './digits.ts';

/** True for a year that stands alone: four digits from 1000 to 2199 without separators. */
export const looksLikeYear = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'figure' && /^(1\d|2[01])\d\d$/.test(asciiDigits(word.text));

/** An article or a word that says whose. */
const opensNoun = (word: Word | undefined, lexicon: Lexicon): boolean =>
  [lexicon.wholeOpeners, lexicon.shareArticles, lexicon.possessives].some((openers) => openers.has(word?.key ?? ''));

/** "the [2021] sinking", "[2022]'s harvest": a year before what it dates; "the 1500 workers" are counted. */
export function datesNoun(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const next = words[i + 1];
  if (/^['’]$/.test(next?.text ?? '') && words[i + 2]?.key === 's') return true;
  if (!opensNoun(words[i - 1], lexicon) || next?.kind !== 'word' || lexicon.functionWords.has(next.key)) return false;
  const counts = [lexicon.units, lexicon.currencies, lexicon.magnitudes, lexicon.percent].some((words) => words.has(next.key));
  return !counts && (isCapital(next.text) || !/[^s]s$/.test(next.key));
}

/** "a [May] strike", and not "the March on the palace": a month that is another word too, before a noun. */
export function monthOfNoun(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const next = words[i + 1];
  return opensNoun(words[i - 1], lexicon) && next?.kind === 'word' && !isCapital(next.text) && !lexicon.functionWords.has(next.key);
}
