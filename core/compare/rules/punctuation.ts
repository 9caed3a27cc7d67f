import { isLetter } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import type { Place } from '../place/place.ts';
import { quotationAt } from '../quotations/find.ts';
import type { Statement } from '../statement/statement.ts';
import type { Rule } from './rule.ts';

const isQuoteMark = (text: string): boolean => /^["“”„«»‹›「」『』‘’‚']$/.test(text);
const spell = (words: Place['wordsA']): string => words.map((word) => word.key).join(' ');

/** Offset of the letter nearest to the place: the last before it, the first after it; -1 for none. */
function nearest(text: string, step: number): number {
  for (let k = 0; k < text.length; k++) {
    const at = step < 0 ? text.length - 1 - k : k;
    if (isLetter(text[at])) return at;
  }
  return -1;
}

/** Whether the agreed word before and after a place stand inside a quotation, on each side: `[true, false]` for `“yes[”] he`. */
function around({ passage: { a, b, stretches }, index }: Place): boolean {
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < stretches.length; i += step) {
      const stretch = stretches[i];
      if (stretch?.differs !== 'no') continue;
      const text = a.text.slice(stretch.startA, stretch.endA);
      const at = nearest(text, step);
      if (at < 0) continue;
      const inA = quotationAt(a.quotations, stretch.startA + at) !== null;
      const inB = quotationAt(b.quotations, stretch.startB + at) !== null;
      if (inA !== inB) return true;
      break;
    }
  }
  return false;
}

/** `called it ["]historic["]` / `called it historic`: marks taken off or put on. Not `signed[",] she` / `signed[,”] she`, where they only moved. */
export const marksMoved: Rule = (place) => {
  const words = [...place.wordsA, ...place.wordsB];
  if (!words.every((word) => word.kind === 'mark') || !words.some((word) => isQuoteMark(word.text))) return null;
  return around(place) ? { kind: 'quotation', rule: 'quotation-marks' } : null;
};

/** `[united",] the` / `[united,”] the`, `officials[,] who`: the words are the same, the marks between them differ. */
export const punctuation: Rule = ({ passage, wordsA, wordsB }) => {
  const lettersA = wordsA.filter((word) => word.kind !== 'mark');
  const lettersB = wordsB.filter((word) => word.kind !== 'mark');
  if (spell(lettersA) !== spell(lettersB)) return null;
  // 二十三 / 23
  const written = (side: Statement, { start, end }: Word): string => side.text.slice(start, end);
  if (lettersA.some((word, i) => word.kind === 'figure' && written(passage.a, word) !== written(passage.b, lettersB[i] as Word)))
    return null;
  // `.` / `?` inside a quotation: it asks.
  const quoted = (side: Statement, word: Word): boolean => quotationAt(side.quotations, word.start) !== null;
  const tells = (word: Word): boolean => /[?!¿؟？！]|\p{Extended_Pictographic}/u.test(word.text);
  if (wordsA.some((word) => tells(word) && quoted(passage.a, word)) || wordsB.some((word) => tells(word) && quoted(passage.b, word)))
    return wordsA
      .filter(tells)
      .map(({ text }) => text)
      .join('') ===
      wordsB
        .filter(tells)
        .map(({ text }) => text)
        .join('')
      ? { kind: 'punctuation', rule: 'punctuation' }
      : { kind: 'quotation', rule: 'quoted-marks' };
  // A percent or currency sign is a word in short.
  if ([...wordsA, ...wordsB].some((word) => /[%‰$€£¥₹৳₽₩₺₴+=&]/.test(word.text))) return null;
  return { kind: 'punctuation', rule: 'punctuation' };
};
