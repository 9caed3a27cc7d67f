import { isCapital } from '../../../language/letters.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { CURRENCY_SIGNS } from '../../../language/symbols.ts';
import type { Word } from '../../../language/words.ts';
import { lasts } from '../clock.ts';
import { asciiDigits, parseFigure } from '../digits.ts';
import { endsOrdinal } from '../ordinal-end.ts';
import { adjacent, type NumberRead, round } from './read.ts';
import { vulgar } from './shares.ts';
import { moneyLetters } from './units.ts';

/** A number in figures from word `i`, with a size word or letter after it: "1,068", "1.2 million", "35bn", "21st". */
export function inFigures(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const word = words[i] as Word;
  if (word.kind !== 'figure') return null;
  const before = words[i - 1];
  const joined = adjacent(before, word);
  // Part of a name: "G7", "F-16", "COVID-19".
  // (but in a script without spaces a word may stand right before a figure)
  const letters = moneyLetters(words, i);
  const priced = letters !== undefined || (adjacent(words[i - 2], before) && CURRENCY_SIGNS[words[i - 2]?.text ?? ''] !== undefined);
  if (joined && before?.kind === 'word' && !priced && before.text.toLowerCase() !== before.text.toUpperCase()) return null;
  if (joined && before?.text === '-' && adjacent(words[i - 2], before) && isCapital(words[i - 2]?.text)) return null;
  // ".5" is 0.5
  const pointed = joined && before?.text === '.' && !adjacent(words[i - 2], before);
  let amount = vulgar(word.text) ?? parseFigure(pointed ? `.${word.text}` : word.text, lexicon.thousands);
  if (amount === null) return null;
  const [slash, under] = [words[i + 1], words[i + 2]];
  const whole =
    slash?.text === '/' && under?.kind === 'figure' && adjacent(word, slash) && adjacent(slash, under) && words[i - 1]?.text !== '/';
  // "1/3 of": a share; "1/3" alone may be a day.
  const below = whole && lexicon.shareOf.has(words[i + 3]?.key ?? '') ? parseFigure(under.text, lexicon.thousands) : null;
  if (below !== null && amount > 0 && amount < below && below <= 12)
    return { amount: round(amount / below), next: i + 3, weak: false, ordinal: false };
  const timed = hoursAndMinutes(words, i, amount, lexicon);
  if (timed) return timed;
  let at = i + 1;
  // 1 068 with a space between thousands, where the language writes so.
  while (
    (words[i]?.text.length ?? 9) <= 3 &&
    words[at]?.kind === 'figure' &&
    words[at]?.text.length === 3 &&
    (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === 1 &&
    // "in 2025 300 people" are two figures, "1 250 000" is one
    !(words[at + 1]?.text === '%' && lexicon.thousands === ',')
  ) {
    amount = amount * 1000 + (parseFigure(words[at]?.text ?? '', lexicon.thousands) ?? 0);
    at++;
  }
  const next = words[at];
  if (next?.text === '.' && adjacent(words[at - 1], next) && /^[ºªoa]$/.test(words[at + 1]?.text ?? '') && adjacent(next, words[at + 1])) {
    return { amount, next: at + 2, weak: true, ordinal: true };
  }
  if (endsOrdinal(words, at, lexicon)) {
    return { amount, next: at + 1, weak: true, ordinal: true };
  }
  // "the 1990s", which are "the nineties"
  if (next?.key === 's' && adjacent(word, next) && /^(?:1\d|20)\d0$/.test(word.text))
    return { amount, next: at + 1, weak: false, ordinal: false, label: `decade ${amount}` };
  const hyphen = next?.text === '-' && adjacent(words[at - 1], next) && adjacent(next, words[at + 1]) ? 1 : 0;
  const money = CURRENCY_SIGNS[words[at + 1]?.text ?? ''] ?? CURRENCY_SIGNS[words[i - 1]?.text ?? ''] ?? letters;
  const named = words[at + hyphen]?.key ?? '';
  const size = lexicon.magnitudes.get(named) ?? (money === undefined ? undefined : lexicon.moneySizes.get(named));
  if (size !== undefined) {
    const letter = (words[at + hyphen]?.key.length ?? 0) <= 2;
    // "5 m" is five metres, "5m" five million; so is it beside a sign of money: "1,2 Md€", "R$ 1,2 bi".
    if (!letter || money !== undefined || adjacent(words[at - 1], words[at])) {
      amount = round(amount * size);
      at += hyphen + 1;
      // "2 mil millones"
      const more = lexicon.magnitudes.get(words[at]?.key ?? '');
      if (more !== undefined && more > size && size === 1000 && ((words[at]?.key.length ?? 0) > 2 || adjacent(words[at - 1], words[at]))) {
        amount = round(amount * more);
        at++;
      }
      // 1亿5000万: its parts stand side by side, each with its size.
      const rest = size >= 1e4 && words[at]?.kind === 'figure' && adjacent(words[at - 1], words[at]) ? inFigures(words, at, lexicon) : null;
      if (rest?.amount != null && rest.amount < size) return { ...rest, amount: amount + rest.amount };
    }
  }
  return { amount, next: at, weak: false, ordinal: false };
}

/** "2:04 Stunden", "1:30 hours": a length of time with its minutes behind a colon. */
function hoursAndMinutes(words: readonly Word[], i: number, hours: number, lexicon: Lexicon): NumberRead | null {
  if (!lasts(words, i, lexicon) || lexicon.hourOpeners.has(words[i - 1]?.key ?? '')) return null;
  return { amount: round(hours + Number(asciiDigits(words[i + 2]?.text ?? '')) / 60), next: i + 3, weak: false, ordinal: false };
}

/** "1 करोड़ 50 लाख", "এক কোটি ৫০ লাখ": a number of a size, and what it has of a smaller one beside it. */
export function withSmaller(words: readonly Word[], read: NumberRead, lexicon: Lexicon): NumberRead {
  const size = lexicon.magnitudes.get(words[read.next - 1]?.key ?? '') ?? 0;
  const figure = words[read.next];
  // "3 bin 400", "৩ হাজার ৪০০", "3 mil 400"
  const bare = figure?.kind === 'figure' && size >= 1000 ? parseFigure(figure.text, lexicon.thousands) : null;
  if (
    read.amount !== null &&
    bare !== null &&
    Number.isInteger(bare) &&
    bare > 0 &&
    bare < Math.min(size, 1e6) &&
    Number.isInteger(read.amount / size)
  ) {
    const after = lexicon.magnitudes.get(words[read.next + 1]?.key ?? '');
    if (after === undefined && !adjacent(figure, words[read.next + 1])) return { ...read, amount: read.amount + bare, next: read.next + 1 };
  }
  const smaller = lexicon.magnitudes.get(words[read.next + 1]?.key ?? '');
  if (size < 1e5 || read.amount === null || figure?.kind !== 'figure' || smaller === undefined || smaller >= size || smaller < 1000)
    return read;
  const rest = inFigures(words, read.next, lexicon);
  return rest?.amount != null && rest.amount < size ? { ...rest, amount: round(read.amount + rest.amount) } : read;
}

/** Index of the minus sign before a figure, "−0.4", "(-12C": not a hyphen, a dash or a range. Null for none. */
export function signAt(words: readonly Word[], i: number): number | null {
  const sign = words[i - 1];
  if (sign?.kind !== 'mark' || !/^[-−–]$/.test(sign.text) || !adjacent(sign, words[i])) return null;
  const before = words[i - 2];
  return adjacent(before, sign) && before?.text !== '(' ? null : i - 1;
}
