import { hanFigure } from '../../../language/han.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { phraseAt } from '../../../language/phrases.ts';
import type { Word } from '../../../language/words.ts';
import { parseFigure } from '../digits.ts';
import { type NumberRead, round } from './read.ts';

/** "a", "one": before "third" it is a share. */
const opensShare = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined && (lexicon.shareArticles.has(word.key) || lexicon.cardinals.get(word.key) === 1);

/** The size that a share is of: "a quarter [of a million]", "half a [million]", "a quarter [million]"; null for none. A third million is the one after the second. */
function sizeAt(
  words: readonly Word[],
  from: number,
  share: number,
  lexicon: Lexicon,
): { readonly value: number; readonly next: number } | null {
  let at = from;
  const of = lexicon.shareOf.has(words[at]?.key ?? '');
  if (of) at++;
  else if (words[at]?.text === '-') at++;
  const article = lexicon.shareArticles.has(words[at]?.key ?? '');
  if (article) at++;
  if (of ? !article : share !== 1 / 2 && share !== 1 / 4 && share !== 3 / 4) return null;
  const key = words[at]?.key ?? '';
  const value = key.length > 2 ? lexicon.magnitudes.get(key) : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

/** "two-thirds", "a quarter of", "half of": a share. */
export function fraction(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const word = words[i] as Word;
  let at = i;
  let count = 1;
  let counted = false;
  const cardinal = lexicon.cardinals.get(word.key);
  if (cardinal !== undefined && cardinal < 20) {
    count = cardinal;
    at++;
    counted = true;
    if (words[at]?.text === '-') at++;
  } else if (lexicon.shareArticles.has(word.key)) {
    at++;
  }
  const share = lexicon.fractions.get(words[at]?.key ?? '');
  if (share === undefined) return null;
  const article = at > i && !counted;
  const next = words[at + 1];
  // "half a percentage point", "a quarter of a mile"
  const measured = lexicon.shareOf.has(next?.key ?? '') ? at + 2 : at + 1;
  if (
    lexicon.shareArticles.has(words[measured]?.key ?? '') &&
    words[measured + 1] &&
    (phraseAt(lexicon.percent, words, measured + 1) || lexicon.units.has(words[measured + 1]?.key ?? ''))
  )
    return { amount: round(count * share), next: measured + 1, weak: false, ordinal: false };
  const size = sizeAt(words, at + 1, share, lexicon);
  if (size !== null) return { amount: round(count * share * size.value), next: size.next, weak: false, ordinal: false };
  // "ein Drittel davon", "треть жителей"; but "das letzte Drittel"
  const noun =
    lexicon.shareNouns.has(words[at]?.key ?? '') &&
    (article || counted || share === 1 / 2 || lexicon.countingArticles.size === 0) &&
    !lexicon.ordinals.has(words[at - 1]?.key ?? '');
  // "the third of May": no share
  if (at === i && share < 1 / 2 && !noun && !opensShare(words[i - 1], lexicon)) return null;
  // "a third of", "half the", "two thirds", "rose by a third."; but "a third man", "the third quarter".
  const ends = next === undefined || next.kind === 'mark' || lexicon.functionWords.has(next.key);
  const shares =
    noun ||
    lexicon.shareOf.has(next?.key ?? '') ||
    (share === 1 / 2 && at === i && lexicon.bareHalf) ||
    (share === 1 / 2 && at === i && lexicon.wholeOpeners.has(next?.key ?? '')) ||
    (counted && count > 1) ||
    // "the state pays half."; "the second half", "the top half" are none.
    (share === 1 / 2 &&
      at === i &&
      ends &&
      next?.kind !== 'word' &&
      !lexicon.ordinals.has(words[i - 1]?.key ?? '') &&
      !lexicon.nounOpeners.has(words[i - 1]?.key ?? '') &&
      !lexicon.nounOpeners.has(words[i - 2]?.key ?? '')) ||
    // Where no article stands before it, a half stands before what it is of; "the second half" is none.
    (share === 1 / 2 && lexicon.countingArticles.size === 0 && !lexicon.ordinals.has(words[i - 1]?.key ?? '') && next?.kind === 'word') ||
    ((article || counted) && ends);
  if (!shares) return null;
  // "a [half]-year loss", "a [half]-hour delay": it says which, or about how long.
  const joined = at === i + (article ? 1 : 0) && share === 1 / 2 && next?.text === '-';
  return { amount: round(count * share), next: at + 1, weak: joined, ordinal: false };
}

/** "½", "2½". */
export function vulgar(text: string): number | null {
  const found = /^(\d*)([¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])$/.exec(text);
  if (!found) return null;
  const [over, under] = (found[2] as string).normalize('NFKD').split('⁄').map(Number) as [number, number];
  return round(Number(found[1]) + over / under);
}

/** "one in five", "eight of every 10", "one out of three": a share. */
export function ratio(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const count = (at: number): { amount: number; next: number } | null => {
    const word = words[at];
    if (!word) return null;
    const value = word.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : lexicon.cardinals.get(word.key);
    return value != null && Number.isInteger(value) && value > 0 ? { amount: value, next: at + 1 } : null;
  };
  if (lexicon.ratioJoints.size === 0) return null;
  const first = count(i);
  if (!first) return null;
  const hyphen = words[first.next]?.text === '-' ? 1 : 0;
  // "one resident in five", "un habitant sur cinq": what is counted may stand between.
  // (and so in "trois candidats sur quatre")
  const counts =
    first.amount === 1 ||
    (!lexicon.capitalNouns && words[first.next + 1] !== undefined && phraseAt(lexicon.ratioJoints, words, first.next + 1)?.value === 'of');
  const noun = counts && words[first.next]?.kind === 'word' && !lexicon.functionWords.has(words[first.next]?.key ?? '') ? 1 : 0;
  const at = [first.next + hyphen, first.next + noun].find((k) => words[k] && phraseAt(lexicon.ratioJoints, words, k));
  const joint = at === undefined ? null : phraseAt(lexicon.ratioJoints, words, at);
  if (at === undefined || !joint) return null;
  const after = at + joint.length;
  const second = count(after + (words[after]?.text === '-' ? 1 : 0));
  if (!second || second.amount <= first.amount || (joint.value === 'of' && second.amount > 100)) return null;
  // "one in 2019", "five in 12 hours": a unit after it counts something else.
  const next = words[second.next];
  if (second.amount > 1000 || (next && next.kind === 'word' && (lexicon.units.has(next.key) || lexicon.magnitudes.has(next.key))))
    return null;
  if (first.amount > 1 && joint.value === 'in' && second.amount > 20 && second.amount % 10 !== 0) return null;
  return { amount: round(first.amount / second.amount), next: second.next, weak: false, ordinal: false };
}

/** "jeder vierte", "каждый пятый", "every third": a share. */
export function oneOf(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  if (!lexicon.each.has((words[i] as Word).key)) return null;
  const value = lexicon.ordinals.get(words[i + 1]?.key ?? '');
  return value === undefined || value < 2 || value > 20 ? null : { amount: round(1 / value), next: i + 2, weak: false, ordinal: false };
}

/** "una cuarta parte", "uma terça parte": a share by the place of its part in an order. */
export function nthPart(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const count = lexicon.parts.has(words[i + 2]?.key ?? '') ? lexicon.cardinals.get((words[i] as Word).key) : undefined;
  const place = words[i + 1]?.key ?? '';
  // "tres cuartas partes"
  const value = lexicon.ordinals.get(place) ?? lexicon.ordinals.get(place.replace(/s$/, ''));
  if (!count || value === undefined || value < 3 || count >= value) return null;
  return { amount: round(count / value), next: i + 3, weak: false, ordinal: false };
}

// Out of ten at most, or of a hundred, so many are a share; out of any other number they are counted.
const SHARED = 10;

/** "beşte biri": a share whose whole comes first. */
export function wholeFirst(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const whole = lexicon.wholes.get((words[i] as Word).key);
  const part = whole === undefined ? undefined : lexicon.cardinals.get(words[i + 1]?.key ?? '');
  if (whole !== undefined && part !== undefined && part < whole)
    return { amount: round(part / whole), next: i + 2, weak: false, ordinal: false };
  // "पांच में से एक": five out of which one.
  // "3分の1", "十分之七"
  const valueAt = (at: number): number | null | undefined =>
    words[at]?.kind === 'figure'
      ? parseFigure((words[at] as Word).text, lexicon.thousands)
      : (lexicon.cardinals.get(words[at]?.key ?? '') ?? hanFigure(words[at]?.key ?? ''));
  const joint = words[i + 1] ? phraseAt(lexicon.outOf, words, i + 1) : null;
  const outOf = joint ? valueAt(i) : null;
  // "60 में से 45": out of so many they are counted, and no share.
  const count = lexicon.unspaced || (outOf ?? 0) <= SHARED || outOf === 100 ? outOf : null;
  const one = joint ? valueAt(i + 1 + joint.length) : null;
  if (!joint || count == null || one == null || one >= count || one === 0) return null;
  return { amount: round(one / count), next: i + 2 + joint.length, weak: false, ordinal: false, unit: '' };
}
