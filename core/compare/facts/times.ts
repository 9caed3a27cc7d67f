import { isCapital } from '../../language/letters.ts';
import { type DatePart, type Lexicon, TIME } from '../../language/lexicon.ts';
import { phraseAt } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import { clockAt, markedClock, type Reading, spelledClock } from './clock.ts';
import { asciiDigits } from './digits.ts';
import type { Fact } from './fact.ts';
import { dayOf, month, withYear } from './month.ts';
import { ordinalAt } from './ordinal.ts';
import { datesNoun, looksLikeYear } from './year.ts';
import { yearPart } from './year-part.ts';

/** One time reference from word `i`, as parts that can be compared: `weekday:2`, `month:3`, `day:11`, `year:2025`, `clock:13:00`, `next-month`. */
function timeAt(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const word = words[i] as Word;
  const weekday = lexicon.weekdays.get(word.key) ?? (word.key.includes("'") ? lexicon.weekdays.get(lexicon.nameRoot(word.key)) : undefined);
  if (
    weekday !== undefined &&
    (!lexicon.capitalTimes || isCapital(word.text)) &&
    !(lexicon.doubtfulMonths.has(word.key) && words[i + 1]?.text !== ',' && words[i + 1]?.text !== '.' && !openedDay(words, i, lexicon))
  ) {
    return { parts: [`weekday:${weekday}`], next: i + 1 };
  }
  const nthDay = dayOfMonth(words, i, lexicon);
  if (nthDay) return nthDay;
  const part = yearPart(words, i, lexicon);
  if (part) return part;
  const nth = weekdayOrdinal(words, i, lexicon);
  if (nth) return nth;
  // "'68": a year of the last hundred
  const [mark, last] = [words[i - 1], words[i - 2]];
  const short =
    word.kind === 'figure' && /^\d\d$/.test(word.text) && mark !== undefined && /^['’]$/.test(mark.text) && mark.end === word.start;
  if (
    short &&
    last !== undefined &&
    !lexicon.decadeOpeners.has(last.key) &&
    last.end < mark.start &&
    last.kind === 'word' &&
    words[i + 1]?.key !== 's'
  )
    return { parts: [`year:${Number(word.text) > 30 ? 19 : 20}${word.text}`], next: i + 1 };
  if (elidedYear(words, i, lexicon)) return { parts: [`year:19${word.text}`], next: i + 1 };
  // "11 March 2025", "11. März", "11 de marzo de 2025"
  const placed = lexicon.ordinalDays ? ordinalAt(words, i, lexicon) : null;
  const day = dayOf(word) ?? placed?.value ?? lexicon.cardinals.get(word.key) ?? null;
  if (day !== null && day >= 1 && day <= 31 && words[i - 1]?.kind !== 'figure') {
    let at = dayOf(word) === null && placed ? placed.next : i + 1;
    if (lexicon.ordinalEndings.has(words[at]?.key ?? '')) at++;
    if (words[at]?.text === '.' || lexicon.dateJoints.has(words[at]?.key ?? '')) at++;
    const named = month(words, at, lexicon, true);
    if (named !== null) return withYear(words, at + named.length, [`month:${named.value}`, `day:${day}`], lexicon);
  }
  // "March 11, 2025", "March 2025", "in March"
  const named = month(words, i, lexicon);
  if (named !== null) {
    let at = i + named.length;
    if (words[at]?.text === '.' && word.text.length <= 4 && dayOf(words[at + 1]) !== null) at++;
    const date = dayOf(words[at]);
    if (date !== null) {
      at++;
      if (lexicon.ordinalEndings.has(words[at]?.key ?? '')) at++;
      return withYear(words, at, [`month:${named.value}`, `day:${date}`], lexicon);
    }
    return withYear(words, at, [`month:${named.value}`], lexicon);
  }
  const marked = markedAt(words, i, lexicon);
  if (marked) return marked;
  const numeric = slashedDate(words, i) ?? numericDate(words, i, lexicon);
  if (numeric) return numeric;
  const clock = markedClock(words, i, lexicon) ?? clockAt(words, i, lexicon) ?? spelledClock(words, i, lexicon);
  if (clock) return clock;
  if (looksLikeYear(word)) {
    const before = words[i - 1];
    const opener = before ? lexicon.timeOpeners.has(before.key) || lexicon.dateJoints.has(before.key) || before.text === '(' : false;
    // "from 2011 to 2015", "2019–20"
    const other = [words[i - 2], words[i + 2]].some((near) => looksLikeYear(near) && near !== word);
    if (opener || other || datesNoun(words, i, lexicon)) return { parts: [`year:${asciiDigits(word.text)}`], next: i + 1 };
  }
  const relative = phraseAt(lexicon.times, words, i);
  return relative ? { parts: relative.value.split(' '), next: i + relative.length } : null;
}

/** "nell'87", "dall'84": a year of the last hundred behind an article whose vowel it takes; "dell'80 per cento" is a share. */
function elidedYear(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const [before, word, after] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (word.kind !== 'figure' || !/^[3-9]\d$/.test(word.text) || !/^(?:n|d)[ae]ll'$/.test(before?.key ?? '')) return false;
  if (before?.end !== word.start || lexicon.namedCenturies.size === 0) return false;
  return (
    !after ||
    (after.text !== '%' &&
      !phraseAt(lexicon.percent, words, i + 1) &&
      !lexicon.units.has(after.key) &&
      !lexicon.ordinalEndings.has(after.key))
  );
}

/** "the [last Sunday] of October": a day of the week by its place in a month. */
function dayOfMonth(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const [word, day, joint, named] = words.slice(i, i + 4);
  const weekday = lexicon.weekdays.get(day?.key ?? '');
  if (!word || !day || !named || weekday === undefined || (lexicon.capitalTimes && !isCapital(day.text))) return null;
  const place = lexicon.ordinals.get(word.key) ?? (lexicon.extremes.has(word.key) ? 'last' : undefined);
  const joins = lexicon.dateJoints.has(joint?.key ?? '') || lexicon.occasions.has(joint?.key ?? '');
  return place !== undefined && joins && month(words, i + 3, lexicon, true)
    ? { parts: [`nth:${place}`, `weekday:${weekday}`], next: i + 2 }
    : null;
}

/** "nesta [quarta] o ministro", "na [segunda]:": an ordinal that is a day too, behind a word that opens a time and before no noun. */
const openedDay = (words: readonly Word[], i: number, { timeOpeners, functionWords }: Lexicon): boolean =>
  timeOpeners.has(words[i - 1]?.key ?? '') &&
  ((words[i + 1]?.kind !== 'word' && words[i + 1]?.text !== '-') || functionWords.has((words[i + 1] as Word).key));

/** "2.ª feira": a day of the week by its number. */
function weekdayOrdinal(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const day = lexicon.weekdayOrdinals.size > 0 ? dayOf(words[i]) : null;
  if (day === null || day < 2 || day > 6) return null;
  let at = i + 1;
  while (words[at] !== undefined && /^[.ªºa-]$/.test(words[at]?.key ?? '')) at++;
  return at > i + 1 && lexicon.weekdayOrdinals.has(words[at]?.key ?? '') ? { parts: [`weekday:${day - 1}`], next: at + 1 } : null;
}

/** "3月5日", "2026年3月", "19時30分", "午後7時半": figures whose marks say what they count. */
function markedAt(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  if (lexicon.dateMarks.size === 0) return null;
  const values = new Map<DatePart, number>();
  let at = i;
  for (; words[at]?.kind === 'figure' && words[at + 1]?.start === words[at]?.end; at += 2) {
    const part = lexicon.dateMarks.get(words[at + 1]?.key ?? '');
    const value = Number(asciiDigits(words[at]?.text ?? ''));
    if (part === undefined || !Number.isInteger(value) || values.has(part)) break;
    values.set(part, value);
  }
  const [year, month, day, hour] = [values.get('year'), values.get('month'), values.get('day'), values.get('hour')];
  // "30分", "3年" alone are lengths of time.
  if (values.size === 0 || (hour === undefined && month === undefined && day === undefined && (year ?? 0) < 1000)) return null;
  if ((month ?? 1) > 12 || (day ?? 1) > 31 || (hour ?? 0) > 24) return null;
  const parts = [...(year ? [`year:${year}`] : []), ...(month ? [`month:${month}`] : []), ...(day ? [`day:${day}`] : [])];
  if (hour !== undefined) {
    // "7時半": the dictionary takes the two for one word.
    const half = words[at]?.key === '半' || words[at - 1]?.key.endsWith('半') === true;
    if (words[at]?.key === '半') at++;
    const late = lexicon.dayParts.get(words[i - 1]?.key ?? '')?.[0]?.value;
    const hours = (late === 'afternoon' || late === 'evening') && hour < 12 ? hour + 12 : hour;
    parts.push(`clock:${hours}:${String(half ? 30 : (values.get('minute') ?? 0)).padStart(2, '0')}`);
  }
  return { parts, next: at };
}

/** "03/04/2026", "2026-04-03": a day, or two where the order of day and month is not told by the figures. */
function slashedDate(words: readonly Word[], i: number): Reading | null {
  const [one, , two, , three] = words.slice(i, i + 5);
  if (!one || !two || !three || !/^[/-]$/.test(words[i + 1]?.text ?? '') || words[i + 1]?.text !== words[i + 3]?.text) return null;
  if (three.end - one.start > 10 || [one, two, three].some((word) => word.kind !== 'figure')) return null;
  const [x, y, z] = [one, two, three].map((word) => asciiDigits(word.text)) as [string, string, string];
  const iso = /^\d{4}$/.test(x) && /^\d\d$/.test(y) && /^\d\d$/.test(z);
  if (!iso && !(/^\d{1,2}$/.test(x) && /^\d{1,2}$/.test(y) && /^\d{4}$/.test(z))) return null;
  const [day, month, year] = iso ? [z, y, x] : Number(y) > 12 ? [y, x, z] : [x, y, z];
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return null;
  const unsure = !iso && Number(x) <= 12 && Number(y) <= 12 && x !== y;
  const parts = [`year:${year}`, `month:${Number(month)}`, `day:${Number(day)}`, ...(unsure ? ['either'] : [])];
  return { parts, next: i + 5 };
}

/** "11.03.", "11.03.2025" where figures are pointed so: a day and a month. */
function numericDate(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const found = lexicon.thousands === '.' ? /^(\d{1,2})\.(?:(\d\d)|(\d{1,2})\.(\d{4}))$/.exec((words[i] as Word).text) : null;
  if (!found) return null;
  const [day, month, year] = [found[1], found[2] ?? found[3], found[4]];
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return null;
  const point = words[i + 1];
  const pointed = point?.text === '.' && point.start === words[i]?.end && words[i + 2] !== undefined;
  if (year === undefined && !pointed) return null;
  const parts = [`month:${Number(month)}`, `day:${Number(day)}`, ...(year ? [`year:${year}`] : [])];
  return { parts, next: i + (year === undefined ? 2 : 1) };
}

// Words of a phrase for a part of a day, with its article and its preposition.
const PART = 4;

/** "[la noche del] lunes", "[na tarde de] sábado": the part of the day before its name, and where it begins; null for none. */
function partBefore(words: readonly Word[], i: number, lexicon: Lexicon): { readonly value: string; readonly from: number } | null {
  for (let from = Math.max(0, i - PART); from < i; from++) {
    const part = phraseAt(lexicon.dayPartsBefore, words, from);
    if (part && from + part.length === i) return { value: part.value, from };
  }
  return null;
}

/** True where a word that opens a time stands before word `i`: "[in] May", "[mi]-mai". */
function opensTime(words: readonly Word[], i: number, { timeOpeners, timeRelations }: Lexicon): boolean {
  const before = words[i - 1];
  return before?.text === '-' ? timeRelations.has(words[i - 2]?.key ?? '') : timeOpeners.has(before?.key ?? '');
}

/** All time references of a text, each with the word that opens it ("on", "in"), and the words they take. */
export function findTimes(
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly facts: readonly Fact[]; readonly taken: ReadonlySet<number> } {
  const facts: Fact[] = [];
  const taken = new Set<number>();
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    const telling = word.kind === 'figure' || (lexicon.tells(word.key) & TIME) !== 0;
    let reading = telling ? timeAt(words, i, lexicon) : null;
    if (!reading) {
      i++;
      continue;
    }
    const parts = [...reading.parts];
    const { ranges } = reading;
    let end = reading.next;
    // "Tuesday, March 11", "Monday morning": one reference.
    for (;;) {
      const from = words[end]?.text === ',' ? end + 1 : end;
      reading = words[from] ? timeAt(words, from, lexicon) : null;
      if (!reading || parts.some((part) => reading?.parts.some((other) => other.split(':')[0] === part.split(':')[0]))) break;
      parts.push(...reading.parts);
      end = reading.next;
    }
    // "quarta-feira, dia 12"
    if (parts.some((one) => one.startsWith('weekday:')) && lexicon.dayOpeners.size > 0) {
      const from = words[end]?.text === ',' ? end + 1 : end;
      const day = lexicon.dayOpeners.has(words[from]?.key ?? '') ? dayOf(words[from + 1]) : null;
      if (day !== null && !parts.some((one) => one.startsWith('day:'))) {
        parts.push(`day:${day}`);
        end = from + 2;
      }
    }
    // "nesta quinta-feira (12)": the day of the month beside its name.
    if (parts.some((one) => one.startsWith('weekday:')) && words[end]?.text === '(' && words[end + 2]?.text === ')') {
      const day = dayOf(words[end + 1]);
      if (day !== null && !parts.some((one) => one.startsWith('day:'))) {
        parts.push(`day:${day}`);
        end += 3;
      }
    }
    const part =
      words[end] && parts.some((one) => /^(?:weekday|month|yesterday|tomorrow)\b/.test(one))
        ? phraseAt(lexicon.dayParts, words, end)
        : null;
    if (part && !parts.includes(part.value)) {
      parts.push(part.value);
      end += part.length;
    }
    for (let k = i; k < end; k++) taken.add(k);
    const opening = parts.some((one) => one.startsWith('weekday:')) ? partBefore(words, i, lexicon) : null;
    if (opening && !parts.includes(opening.value)) parts.push(opening.value);
    // "late on Monday"
    let first = opening?.from ?? i;
    for (let k = first; k < i; k++) taken.add(k);
    while (first > 0 && i - first < 3 + (opening ? i - opening.from : 0) && opensTime(words, first, lexicon)) {
      first -= words[first - 1]?.text === '-' ? 2 : 1;
      const relation = lexicon.timeRelations.get(words[first]?.key ?? '');
      // "from May to July": its first word relates to the first month alone.
      if (relation && !ranges) parts.push(relation);
      // "a [metà] maggio" is no half.
      if (relation && lexicon.fractions.has(words[first]?.key ?? '')) taken.add(first);
    }
    const start = (words[first] as Word).start;
    facts.push({ kind: 'time', start, end: (words[end - 1] as Word).end, value: parts.sort().join(' ') });
    i = end;
  }
  return { facts, taken };
}
