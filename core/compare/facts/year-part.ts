import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';
import type { Reading } from './clock.ts';
import { asciiDigits } from './digits.ts';
import { dayOf, month, withYear } from './month.ts';
import { endsOrdinal } from './ordinal-end.ts';
import { looksLikeYear } from './year.ts';

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];
const DASH = /^[-–—~～〜]$/;

/** Months of a part of a year, of which all are `size` long: the second of 3 is `months:4-6`. */
const monthsOf = (nth: number, size: number): string => `months:${size * (nth - 1) + 1}-${size * nth}`;

/** "third", "3rd", "3.", "3-й", "III": a place in an order, and the index after it. */
function placeAt(words: readonly Word[], i: number, lexicon: Lexicon): { readonly value: number; readonly next: number } | null {
  const word = words[i];
  if (!word) return null;
  if (word.kind === 'figure') {
    const value = Number(asciiDigits(word.text));
    const after = words[i + 1];
    if (endsOrdinal(words, i + 1, lexicon) || after?.text === '.') return { value, next: i + 2 };
    return { value, next: after?.text === '-' && after.start === word.end ? i + 3 : i + 1 };
  }
  const value = lexicon.ordinals.get(word.key) ?? (lexicon.firsts.has(word.key) ? 1 : ROMAN.indexOf(word.text) + 1);
  // "first-quarter profit"
  return value > 0 ? { value, next: words[i + 1]?.text === '-' ? i + 2 : i + 1 } : null;
}

/** "the third quarter", "II квартал", "الربع الثالث", "im zweiten Halbjahr". */
function numbered(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const sizeAt = (at: number): number =>
    lexicon.quarters.has(words[at]?.key ?? '') ? 3 : lexicon.halves.has(words[at]?.key ?? '') ? 6 : 0;
  const before = placeAt(words, i, lexicon);
  const place = before && sizeAt(before.next) > 0 ? before : placeAt(words, i + 1, lexicon);
  const size = place === before ? sizeAt(before?.next ?? i) : sizeAt(i);
  if (!place || size === 0 || size * place.value > 12) return null;
  return withYear(words, place === before ? place.next + 1 : place.next, [monthsOf(place.value, size)], lexicon);
}

/** "the first six months", "les six premiers mois", "первые 9 месяцев". */
function firstMonths(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const count = (at: number): number => dayOf(words[at]) ?? lexicon.cardinals.get(words[at]?.key ?? '') ?? 0;
  const first = (at: number): boolean => lexicon.firsts.has(words[at]?.key ?? '');
  const many = first(i) ? count(i + 1) : first(i + 1) ? count(i) : 0;
  if (many < 2 || many > 11 || lexicon.units.get(words[i + 2]?.key ?? '') !== 'month') return null;
  return withYear(words, i + 3, [`months:1-${many}`], lexicon);
}

/** "the three months to June", "the nine months ended Sept. 30", "the quarter to June", "the June quarter": the months that end with one. */
function monthsTo(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const until = (to: number, many: number): string => `months:${((to - many + 12) % 12) + 1}-${to}`;
  const quarter = (at: number): boolean => lexicon.quarters.has(words[at]?.key ?? '');
  const named = month(words, i, lexicon, true);
  if (named && quarter(i + named.length)) return withYear(words, i + named.length + 1, [until(named.value, 3)], lexicon);
  const count = dayOf(words[i]) ?? lexicon.cardinals.get(words[i]?.key ?? '') ?? 0;
  const counted = lexicon.units.get(words[i + 1]?.key ?? '') === 'month';
  const many = counted ? count : quarter(i) ? 3 : 0;
  if (many < 2 || many > 11 || !lexicon.periodEnds.has(words[i + (counted ? 2 : 1)]?.key ?? '')) return null;
  let at = i + (counted ? 3 : 2);
  while (lexicon.periodEnds.has(words[at]?.key ?? '') || lexicon.dateJoints.has(words[at]?.key ?? '') || words[at]?.text === '-') at++;
  const first = dayOf(words[at]) !== null && month(words, at + 1, lexicon, true) ? 1 : 0;
  const last = month(words, at + first, lexicon, true);
  if (!last) return null;
  let next = at + first + last.length;
  if (words[next]?.text === '.' && dayOf(words[next + 1]) !== null) next++;
  if (!first && dayOf(words[next]) !== null && !looksLikeYear(words[next])) next++;
  return withYear(words, next, [until(last.value, many)], lexicon);
}

/** "from May to July", "between May and July", "mai-juillet", "5月至7月", "5~7月". */
function monthRange(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const joins = (at: number): boolean => DASH.test(words[at]?.text ?? '') || lexicon.rangeJoints.has(words[at]?.key ?? '');
  const marked = (at: number): boolean => lexicon.dateMarks.get(words[at]?.key ?? '') === 'month';
  if (lexicon.dateMarks.size > 0) {
    const [from, at] = [dayOf(words[i]), marked(i + 1) ? i + 2 : i + 1];
    const to = joins(at) && marked(at + 2) && words[at + 3]?.kind !== 'figure' ? dayOf(words[at + 1]) : null;
    if (from !== null && to !== null && from <= 12 && to <= 12) return { parts: [`months:${from}-${to}`], next: at + 3, ranges: true };
  }
  const from = month(words, i, lexicon, true);
  if (!from || dayOf(words[i - 1]) !== null || dayOf(words[i - 2]) !== null) return null;
  const at = i + from.length;
  const opened = lexicon.rangeOpeners.has(words[i - 1]?.key ?? '') && lexicon.unitJoints.has(words[at]?.key ?? '');
  const to = joins(at) || opened ? month(words, at + 1, lexicon, true) : null;
  const next = at + 1 + (to?.length ?? 0);
  if (!to || (dayOf(words[next]) !== null && !looksLikeYear(words[next]))) return null;
  return { ...withYear(words, next, [`months:${from.value}-${to.value}`], lexicon), ranges: true };
}

/** A part of a year by its months: its first half is January to June. */
export const yearPart = (words: readonly Word[], i: number, lexicon: Lexicon): Reading | null =>
  numbered(words, i, lexicon) ?? firstMonths(words, i, lexicon) ?? monthsTo(words, i, lexicon) ?? monthRange(words, i, lexicon);
