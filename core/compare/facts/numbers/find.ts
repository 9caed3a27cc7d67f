import { type Lexicon, NUMBER } from '../../../language/lexicon.ts';
import { phraseAt } from '../../../language/phrases.ts';
import { isDuration, UNITS } from '../../../language/symbols.ts';
import type { Word } from '../../../language/words.ts';
import type { Fact } from '../fact.ts';
import { centuryAt, decadeAt } from './ages.ts';
import { asMetres, inTwoUnits, ofRange } from './beside.ts';
import { inFigures, signAt, withSmaller } from './figures.ts';
import { andHalf, articleAndHalf, halfAt, halfMore } from './halves.ts';
import { byFactor, measured, multiple } from './one-word.ts';
import { type NumberRead, type ReadNumber, round } from './read.ts';
import { fraction, nthPart, oneOf, ratio, wholeFirst } from './shares.ts';
import { countedSet, inWords, ordinal, placeBehind, setOf, withArticle } from './spelled.ts';
import { unitAfter, unitBefore } from './units.ts';

/** How a number may begin with a word: the first that reads one wins. */
const WORDED: readonly ReadNumber[] = [
  oneOf,
  nthPart,
  halfMore,
  wholeFirst,
  measured,
  multiple,
  articleAndHalf,
  withArticle,
  setOf,
  countedSet,
  byFactor,
  fraction,
  inWords,
  ordinal,
];

function numberAt(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const word = words[i] as Word;
  if (word.kind === 'mark') return null;
  let read = centuryAt(words, i, lexicon) ?? decadeAt(words, i, lexicon) ?? ratio(words, i, lexicon);
  for (const one of word.kind === 'figure' ? [wholeFirst, inFigures] : WORDED) read ??= one(words, i, lexicon);
  return read && placeBehind(words, i, withSmaller(words, andHalf(words, read, lexicon), lexicon), lexicon);
}

/** A number with what it counts, from the first of its words to after the last. */
interface Counted {
  readonly read: NumberRead;
  readonly amount: number | null;
  readonly unit: string;
  readonly country: string;
  readonly per: string;
  readonly start: number;
  readonly next: number;
}

function counted(words: readonly Word[], i: number, read: NumberRead, lexicon: Lexicon): Counted {
  let { amount, next } = read;
  const before = unitBefore(words, i, lexicon);
  let start = before?.at ?? i;
  const negative = signAt(words, start) ?? (lexicon.minus.has(words[start - 1]?.key ?? '') ? start - 1 : null);
  if (negative !== null && amount !== null && !read.ordinal) {
    amount = -amount;
    start = negative;
  }
  // "300 millions [d']euros", "5 millones [de] pesos", "une centaine [d']années"
  const sized = lexicon.collectives.has(words[next - 1]?.key ?? '') || (amount !== null && Math.abs(amount) >= 1e6);
  if (amount !== null && sized && lexicon.partitives.has(words[next]?.key ?? '')) {
    const key = words[next + 1]?.key ?? '';
    if (lexicon.currencies.has(key) || lexicon.units.has(key)) next++;
  }
  const told = before?.unit ?? read.unit;
  const after = told === undefined ? unitAfter(words, next, lexicon) : null;
  const unit = told ?? after?.unit ?? '';
  next = after?.at ?? next;
  if (amount !== null && after?.hundredths) amount = round(amount * after.hundredths);
  // "сократились вдвое" is half too.
  if (read.unit === '×' && amount !== null && amount > 1 && lexicon.directions.get(words[start - 1]?.key ?? '') === 'down')
    amount = 1 / amount;
  // 增长两倍: twice as much more.
  const risen = lexicon.functionWords.has(words[start - 1]?.key ?? '') ? start - 2 : start - 1;
  if (unit === '×' && !read.unit && amount !== null && lexicon.growing.has(words[risen]?.key ?? '')) amount++;
  // "deux fois moins" is half.
  if (unit === '×' && amount !== null && amount > 1 && lexicon.fewer.has(words[next]?.key ?? '')) {
    amount = 1 / amount;
    next++;
  }
  const zero = amount !== null && amount > 0 && unit.startsWith('°') && words[next] ? phraseAt(lexicon.belowZero, words, next) : null;
  if (zero) {
    amount = -(amount as number);
    next += zero.length;
  }
  // "un an et demi"
  const half = amount !== null && Number.isInteger(amount) && UNITS[unit] && !read.unit ? halfAt(words, next, lexicon) : 0;
  if (half > 0) {
    amount = round((amount as number) + 1 / 2);
    next += half;
  }
  // "120 crowns a month"; "im Jahr 2020" is a time.
  const span = lexicon.per.has(words[next]?.key ?? '') ? lexicon.units.get(words[next + 1]?.key ?? '') : undefined;
  const per = unit !== '' && span && isDuration(span) && words[next + 2]?.kind !== 'figure' ? span : '';
  if (per) next += 2;
  return { read, amount, unit, country: before?.country || after?.country || '', per, start, next };
}

/** All figures of a text as values with their units. `taken` marks words that belong to a time. */
export function findNumbers(words: readonly Word[], taken: ReadonlySet<number>, lexicon: Lexicon): readonly Fact[] {
  const found: Fact[] = [];
  for (let i = 0; i < words.length; i++) {
    const { kind, key } = words[i] as Word;
    if ((kind !== 'figure' && (lexicon.tells(key) & NUMBER) === 0) || taken.has(i)) continue;
    const tally = phraseAt(lexicon.tallies, words, i);
    // 三番五次: a set phrase counts nothing.
    if (tally?.value === '') {
      i += tally.length - 1;
      continue;
    }
    const read: NumberRead | null = tally
      ? { amount: Number(tally.value), next: i + tally.length, weak: true, ordinal: false }
      : numberAt(words, i, lexicon);
    if (!read) continue;
    const { amount, unit, country, per, start, next } = counted(words, i, read, lexicon);
    found.push({
      kind: 'number',
      start: (words[start] as Word).start,
      end: (words[next - 1] as Word).end,
      // "for the fourth [time]" is one of four times.
      value: read.label ?? `${read.ordinal && !lexicon.timesTold.has(words[next]?.key ?? '') ? 'nth ' : ''}${amount}`,
      amount: read.ordinal ? null : amount,
      unit,
      ...(unit === '' && amount !== null && amount >= 1e6 && words[next - 1]?.key === 'm' ? { metres: amount / 1e6 } : {}),
      ...(country ? { country } : {}),
      ...(per ? { per } : {}),
      ...(read.weak && (unit === '' || unit === '×' || isDuration(unit)) ? { weak: true as const } : {}),
    });
    i = next - 1;
  }
  const told = found.map((fact, i) => asMetres(fact, words, [found[i - 1], found[i + 1]]) ?? ofRange(fact, words, found[i + 1], lexicon));
  return inTwoUnits(told, words, lexicon);
}
