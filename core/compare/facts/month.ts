import { isCapital } from '../../language/letters.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';
import type { Reading } from './clock.ts';
import { asciiDigits } from './digits.ts';
import { looksLikeYear, monthOfNoun } from './year.ts';

/** The day of a month that a figure tells; null for what is none. */
export const dayOf = (word: Word | undefined): number | null => {
  if (word?.kind !== 'figure') return null;
  const day = Number(asciiDigits(word.text));
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
};

/** A month's name from word `i`, of one word or two: its number, and how many words it takes. */
export function month(
  words: readonly Word[],
  i: number,
  lexicon: Lexicon,
  afterDay = false,
): { readonly value: number; readonly length: number } | null {
  const word = words[i];
  if (!word) return null;
  const two = lexicon.months.get(`${word.key} ${words[i + 1]?.key}`);
  if (two !== undefined) return { value: two, length: 2 };
  // "Mayıs'ta"
  const value = lexicon.months.get(word.key) ?? (word.key.includes("'") ? lexicon.months.get(lexicon.nameRoot(word.key)) : undefined);
  if (value === undefined) return null;
  if (lexicon.capitalTimes && !isCapital(word.text)) return null;
  // "dez" is ten in Portuguese, and December after a day.
  if (!afterDay && lexicon.cardinals.has(word.key) && dayOf(words[i - 1]) === null && dayOf(words[i + 1]) === null) return null;
  if (!afterDay && lexicon.doubtfulMonths.has(word.key)) {
    const before = words[i - 1];
    const after = words[i + 1];
    // "by Jan Holub": a short form before a name is a name.
    const shortened = [...lexicon.months].some(([name, number]) => number === value && name.length > word.key.length);
    if (shortened && after?.kind === 'word' && isCapital(after.text) && after.start - word.end === 1) return null;
    const dated = dayOf(before) !== null || dayOf(after) !== null || looksLikeYear(after) || monthOfNoun(words, i, lexicon);
    // "Mart ayında"
    const called = lexicon.units.get(after?.key ?? '') === 'month';
    if (!dated && !called && !lexicon.timeOpeners.has(before?.key ?? '') && !(before?.kind === 'word' && lexicon.months.has(before.key)))
      return null;
  }
  return { value, length: 1 };
}

/** A date read so far, with the year that follows it. */
export function withYear(words: readonly Word[], from: number, parts: readonly string[], lexicon: Lexicon): Reading {
  let at = from;
  if (words[at]?.text === ',' || lexicon.dateJoints.has(words[at]?.key ?? '')) at++;
  if (looksLikeYear(words[at])) return { parts: [...parts, `year:${asciiDigits(words[at]?.text ?? '')}`], next: at + 1 };
  return { parts, next: from };
}
