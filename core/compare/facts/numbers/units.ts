import type { Lexicon } from '../../../language/lexicon.ts';
import { phraseAt } from '../../../language/phrases.ts';
import { CURRENCY_COUNTRIES, CURRENCY_LETTER, CURRENCY_LETTERS, CURRENCY_SIGNS } from '../../../language/symbols.ts';
import type { Word } from '../../../language/words.ts';
import { adjacent } from './read.ts';

/** What a number counts, as the words beside it say. */
export interface UnitRead {
  readonly unit: string;
  /** Index of its first word, or after its last one. */
  readonly at: number;
  /** Whose money it is, "" where nothing says so. */
  readonly country: string;
  /** Hundredths that one of it is, where it is a share: 10 for tenths; else absent. */
  readonly hundredths?: number;
}

/** "N2.3", "Ksh 500": what letters before a figure say of its money; undefined for none. */
export function moneyLetters(words: readonly Word[], i: number): string | undefined {
  const [letters, figure] = [words[i - 1], words[i]];
  if (letters?.kind !== 'word' || figure?.kind !== 'figure' || figure.start - letters.end > 1) return undefined;
  return CURRENCY_LETTERS[letters.text] ?? (adjacent(letters, figure) ? CURRENCY_LETTER[letters.text] : undefined);
}

/** "$30", "US$30", "$US30", "%50": a unit before the number at `i`. */
export function unitBefore(words: readonly Word[], i: number, lexicon: Lexicon): UnitRead | null {
  const [second, first, word] = [words[i - 2], words[i - 1], words[i]];
  const sign = CURRENCY_SIGNS[first?.text ?? ''];
  // "R$ 250", "US$ 30": many houses leave a space.
  const spaced = sign === 'dollar' || sign === 'real' || adjacent(second, first);
  if (sign && (adjacent(first, word) || (spaced && word !== undefined && first !== undefined && word.start - first.end === 1))) {
    const at = adjacent(second, first) && second?.kind === 'word' ? i - 2 : i - 1;
    if (sign === 'dollar' && words[at]?.text === 'R') return { unit: 'real', at, country: '' };
    return { unit: sign, at, country: CURRENCY_COUNTRIES[words[at]?.text ?? ''] ?? '' };
  }
  if (first?.kind === 'word' && adjacent(second, first) && adjacent(first, word)) {
    const before = CURRENCY_SIGNS[second?.text ?? ''];
    if (before) return { unit: before, at: i - 2, country: CURRENCY_COUNTRIES[first.text] ?? '' };
  }
  const letters = moneyLetters(words, i);
  if (letters) return { unit: letters, at: i - 1, country: '' };
  return lexicon.percentBefore.has(first?.key ?? '') ? { unit: '%', at: i - 1, country: '' } : null;
}

/** "30 percent", "30€", "30 Australian dollars", "30-day", "30 square miles", "30 °C": a unit from word `next` on. */
export function unitAfter(words: readonly Word[], next: number, lexicon: Lexicon): UnitRead | null {
  const gap = words[next]?.text === '-' ? 1 : 0;
  const key = words[next + gap]?.key ?? '';
  const second = words[next + 1]?.key ?? '';
  const read = (unit: string, length: number, country = ''): UnitRead => ({ unit, at: next + length, country });
  if (lexicon.tenths.has(key)) return { ...read('%', 1), hundredths: 10 };
  const percent = words[next + gap] ? phraseAt(lexicon.percent, words, next + gap) : null;
  if (percent) return read(percent.value, gap + percent.length);
  const sign = CURRENCY_SIGNS[words[next]?.text ?? ''];
  if (sign) return read(sign, 1);
  if (lexicon.currencies.has(second) && lexicon.countries.has(key))
    return read(lexicon.currencies.get(second) as string, 2, lexicon.countries.get(key) as string);
  const money = lexicon.currencies.get(key);
  if (money !== undefined) return read(money, gap + 1);
  const unit = lexicon.units.get(key);
  const speed = unit === undefined ? undefined : SPEEDS[unit];
  // "150km/h", "150 kilometres an hour"
  if (speed && (words[next + gap + 1]?.text === '/' || lexicon.per.has(words[next + gap + 1]?.key ?? ''))) {
    const span = words[next + gap + 2]?.key ?? '';
    if (span === 'h' || lexicon.units.get(span) === 'h') return read(speed, gap + 3);
  }
  if (unit !== undefined) return read(unit, gap + 1);
  if (gap === 0 && adjacent(words[next - 1], words[next]) && GLUED[key]) return read(GLUED[key], 1);
  const qualified = lexicon.units.get(second);
  // "two [more] quarters"
  if (qualified !== undefined && lexicon.further.has(key)) return read(qualified, 2);
  if (qualified !== undefined && lexicon.unitModifiers.has(key)) return read(NAMED[`${key} ${qualified}`] ?? `${key} ${qualified}`, 2);
  return degreesAt(words, next, lexicon);
}

/** Lengths that are a speed where an hour follows them. */
const SPEEDS: Readonly<Record<string, string>> = { km: 'km/h', mi: 'mph' };

/** Signs of units that are words of their own unless they are written right after their figure: "6in". */
const GLUED: Readonly<Record<string, string>> = { in: 'in', l: 'l' };

/** Units of two words that have a sign of their own. */
const NAMED: Readonly<Record<string, string>> = { 'nautical mi': 'nmi' };

/** "30C", "30 °C", "30 degrees Celsius", "86F". */
function degreesAt(words: readonly Word[], i: number, lexicon: Lexicon): UnitRead | null {
  const [first = '', second = ''] = [words[i]?.key, words[i + 1]?.key];
  const scale = (key: string): string | null => (/^(c|celsius)$/.test(key) ? '°C' : /^(f|fahrenheit)$/.test(key) ? '°F' : null);
  const alone = scale(first);
  if (alone && (adjacent(words[i - 1], words[i]) || first.length > 1)) return { unit: alone, at: i + 1, country: '' };
  if (first !== '°' && !lexicon.degrees.has(first)) return null;
  const named = scale(second);
  return named ? { unit: named, at: i + 2, country: '' } : { unit: '°', at: i + 1, country: '' };
}
