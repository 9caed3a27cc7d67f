import { isCapital } from '../../../language/letters.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { ROMAN_CENTURIES } from '../../../language/numerals.ts';
import type { Word } from '../../../language/words.ts';
import { parseFigure } from '../digits.ts';
import { endsOrdinal } from '../ordinal-end.ts';
import type { NumberRead } from './read.ts';

/** A century comes and goes as an ordinal does, which it is; another one in its place counts. */
const century = (value: number, next: number): NumberRead => ({
  amount: null,
  next,
  weak: true,
  ordinal: false,
  label: `nth ${value} century`,
});

/** "XVIII", "18.", "18e", "18th", "eighteenth", "18": which of several, from word `i`, and the index after it. */
function placeOf(words: readonly Word[], i: number, lexicon: Lexicon): { readonly value: number; readonly next: number } | null {
  const word = words[i];
  if (!word) return null;
  const roman = isCapital(word.text) ? ROMAN_CENTURIES.get(word.key) : undefined;
  const value = word.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : (roman ?? lexicon.ordinals.get(word.key));
  if (value == null || !Number.isInteger(value) || value < 1 || value > 21) return null;
  if (word.kind !== 'figure') return { value, next: i + 1 };
  const after = words[i + 1];
  // "18-м веке"
  if (after?.text === '-' && after.start === word.end && !lexicon.centuries.has(words[i + 2]?.key ?? '')) return { value, next: i + 3 };
  return { value, next: after?.text === '.' || after?.text === '-' || endsOrdinal(words, i + 1, lexicon) ? i + 2 : i + 1 };
}

/** "XVIII secolo", "18. Jahrhundert", "siglo XVIII", "il Settecento": a hundred years by their number. */
export function centuryAt(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const word = words[i] as Word;
  if (lexicon.centuries.size === 0) return null;
  if (lexicon.centuries.has(word.key)) {
    const place = placeOf(words, i + 1, lexicon);
    return place && century(place.value, place.next);
  }
  // "la tela del '500"
  const short = word.kind === 'figure' && /^[2-9]00$/.test(word.text) && /^['’]$/.test(words[i - 1]?.text ?? '');
  if (short && words[i - 1]?.end === word.start && lexicon.namedCenturies.size > 0) return century(Number(word.text) / 100 + 11, i + 1);
  // "Trecento soldati": where a sentence begins the capital says nothing.
  const named = isCapital(word.text) && words[i - 1]?.kind === 'word' ? lexicon.namedCenturies.get(word.key) : undefined;
  if (named !== undefined) return century(named, i + 1);
  const place = placeOf(words, i, lexicon);
  return place && lexicon.centuries.has(words[place.next]?.key ?? '') ? century(place.value, place.next + 1) : null;
}

/** "gli anni Settanta", "les années 70", "los años 1970": ten years by their tens. */
export function decadeAt(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  // "degli [anni] 70"; but "in tre anni 70 famiglie"
  if (!lexicon.decadeOpeners.has((words[i] as Word).key) || !lexicon.functionWords.has(words[i - 1]?.key ?? '')) return null;
  const at = /^['’]$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const word = words[at];
  const value = word?.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : lexicon.cardinals.get(word?.key ?? '');
  if (value == null || value % 10 !== 0 || value < 10 || (value > 90 && (value < 1100 || value > 2090))) return null;
  return { amount: value, next: at + 1, weak: false, ordinal: false, label: `decade ${value}` };
}
