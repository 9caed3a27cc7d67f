import type { Lexicon } from '../../../language/lexicon.ts';
import { phraseAt } from '../../../language/phrases.ts';
import type { Word } from '../../../language/words.ts';
import { parseFigure } from '../digits.ts';
import { type NumberRead, round } from './read.ts';

/** "साढ़े तीन लाख": a half more than the figure after it. */
export function halfMore(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  if (!lexicon.halfBefore.has((words[i] as Word).key)) return null;
  const word = words[i + 1];
  const value = word?.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : lexicon.cardinals.get(word?.key ?? '');
  if (value == null || value < 1) return null;
  const size = lexicon.magnitudes.get(words[i + 2]?.key ?? '');
  return { amount: round((value + 1 / 2) * (size ?? 1)), next: i + (size ? 3 : 2), weak: false, ordinal: false };
}

/** The words that add a half to what stands before them: "and a half", "et demi", "buçuk", "с половиной"; 0 for none. */
export function halfAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const told = words[at] ? phraseAt(lexicon.halfAfter, words, at) : null;
  if (told) return told.length;
  if (!lexicon.numberJoints.has(words[at]?.key ?? '')) return 0;
  const article = lexicon.countingArticles.has(words[at + 1]?.key ?? '') ? 1 : 0;
  return lexicon.fractions.get(words[at + 1 + article]?.key ?? '') === 1 / 2 ? 2 + article : 0;
}

/** "two and a half", "two and a half million": what follows a number read so far. */
export function andHalf(words: readonly Word[], read: NumberRead, lexicon: Lexicon): NumberRead {
  if (read.amount === null || read.ordinal || read.label) return read;
  const half = halfAt(words, read.next, lexicon);
  if (half === 0) return read;
  const next = read.next + half;
  const size = lexicon.magnitudes.get(words[next]?.key ?? '');
  // "مليونا ونصف مليون": the size stands on both.
  if (size !== undefined)
    return {
      ...read,
      amount: round(read.amount >= size ? read.amount + size / 2 : (read.amount + 1 / 2) * size),
      next: next + 1,
      weak: false,
    };
  // "one million and a half" is half a million more.
  const last = lexicon.magnitudes.get(words[read.next - 1]?.key ?? '') ?? 1;
  return { ...read, amount: round(read.amount + last / 2), next, weak: false };
}

/** "a year and a half". */
export function articleAndHalf(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  if (!lexicon.countingArticles.has((words[i] as Word).key)) return null;
  const unit = lexicon.units.get(words[i + 1]?.key ?? '');
  const half = unit === undefined ? 0 : halfAt(words, i + 2, lexicon);
  return half > 0 ? { amount: 3 / 2, next: i + 2 + half, weak: false, ordinal: false, unit: unit as string } : null;
}
