import { isWeekday, monthNumber, pageWords } from '../../language/page.ts';
import { lettersOf } from '../../language/sentence.ts';
import { dateForms, isAfternoon, isDayNumber, issueNumber, offsetOf, readingTime } from './date-forms.ts';

/** A date found in a line: where it stands (half-open, UTF-16 units) and what it says, ISO 8601 as far as known. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** Every date in a line, in order: "11 Mar 2025, 16:41", "March 11, 2025", "11.03.2025 16:41 Uhr", "2025-03-11T16:41Z". */
export function datesIn(line: string): FoundDate[] {
  const text = line.replace(/[০-৯٠-٩۰-۹०-९]/g, (digit) => String(digitValue(digit)));
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const found: FoundDate[] = [];
  const pattern = /\d[./-]\d|年/.test(text) ? dateForms().any : dateForms().worded;
  for (const match of text.matchAll(pattern)) {
    const day = dayOf(match.groups ?? {});
    if (!day) continue;
    const rest = text.slice(match.index + match[0].length);
    const clock = dateForms().clockAfter.exec(rest);
    const end = match.index + match[0].length + (clock && day.length === 10 ? clock[0].length : 0);
    found.push({ start: match.index, end, iso: clock && day.length === 10 ? day + time(clock.groups ?? {}) : day });
  }
  const first = found[0];
  if (first && first.iso.length === 10) {
    const clock = dateForms().clockBefore.exec(text.slice(0, first.start));
    if (clock)
      found[0] = {
        start: clock.index,
        end: first.end,
        iso: first.iso + time(clock.groups ?? {}),
      };
  }
  return found.map((date) => ({ ...date, start: weekdayBefore(text, date.start) }));
}

/** Where the weekday before a date begins: "[Tue, ]2 Sep 2025"; where the date does, if none stands there. */
function weekdayBefore(text: string, start: number): number {
  const day = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]{2,14})[.,]?\s$/u.exec(text.slice(Math.max(0, start - LONGEST_WEEKDAY), start));
  return day && isWeekday((day[1] as string).toLowerCase()) ? start - day[0].length : start;
}
const LONGEST_WEEKDAY = 18;

/** A date in a form for machines ("2025-03-11T16:41:00+06:00"), to the minute; any printed form is tried too; null when it is none. */
export function isoDate(value: string): string | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, zone] = iso;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    const clock = hour === undefined ? '' : `T${hour}:${minute}${(zone ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    return `${year}-${month}-${day}${clock}`;
  }
  return datesIn(value)[0]?.iso ?? null;
}

function dayOf(groups: Record<string, string | undefined>): string | null {
  const { iso, ymd, cjk, numeric } = groups;
  if (iso) return iso;
  if (ymd || cjk) {
    const [year, month, day] = (ymd ?? cjk ?? '').match(/\d+/g) as [string, string, string];
    return day8(year, Number(month), Number(day));
  }
  if (numeric) {
    const [first, second, year] = numeric.split(/[./-]/) as [string, string, string];
    const [a, b] = [Number(first), Number(second)];
    if (numeric.includes('.')) return day8(year, b, a);
    if (a > 12) return day8(year, b, a);
    if (b > 12) return day8(year, a, b);
    // "12/03/2025" is a day in March to one reader and in December to another: only the year is known.
    return a === b ? day8(year, a, b) : year;
  }
  const month = monthNumber(groups['m'] ?? groups['m2'] ?? '');
  return month === null ? null : day8(groups['y'] ?? groups['y2'] ?? '', month, Number(groups['d'] ?? groups['d2']));
}

function day8(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The clock time in the groups of a `dateForms` expression, as ISO 8601 has it; "" for an hour that no day has. */
function time(groups: Readonly<Record<string, string | undefined>>): string {
  let hour = Number(groups['h']);
  const half = (groups['ends'] ?? '').trim().toLowerCase().replace(/\./g, '');
  if ((half === 'pm' || isAfternoon(groups['half'] ?? '')) && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (hour > 23) return '';
  const zone = (groups['zone'] ?? '').replace(/[\s()]/g, '');
  const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : (offsetOf(zone.toLowerCase()) ?? '');
  return `T${String(hour).padStart(2, '0')}:${groups['min']}${offset}`;
}

const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) as number;
  for (const zero of [0x9e6, 0x660, 0x6f0, 0x966]) if (code >= zero && code < zero + 10) return code - zero;
  return 0;
};

/** What a line that only dates the article says; null for a line that says anything else. */
export function readDateLine(line: string): { published: string | null; updated: string | null } | null {
  if (line.length > 200) return null;
  const dates = datesIn(line);
  if (dates.length === 0 || dates.length > 4) return null;
  let rest = '';
  let at = 0;
  let published: string | null = null;
  let updated: string | null = null;
  for (const date of dates) {
    const label = line.slice(at, date.start);
    rest += `${label} `;
    if (lettersOf(label).some(saysUpdated)) updated = date.iso;
    else published ??= date.iso;
    at = date.end;
  }
  rest += line.slice(at);
  if (/\d/.test(rest)) rest = rest.replace(readingTime(), ' ').replace(issueNumber(), ' ');
  // A place or a section may stand beside a date; two words more are a sentence's.
  const left = lettersOf(rest).filter((word) => word.length > 1 && !saysUpdated(word) && !saysDate(word));
  return left.length <= 1 ? { published, updated } : null;
}

let updating: ReadonlySet<string> | null = null;
let dating: ReadonlySet<string> | null = null;

/** Whether a word says that a date is of a later version. */
export const saysUpdated = (word: string): boolean => {
  updating ??= new Set(pageWords((page) => page.updated, ' '));
  return updating.has(word);
};

/** Labels, weekdays, zones and small words that stand around a date. */
export const saysDate = (word: string): boolean => {
  dating ??= new Set(pageWords((page) => page.dating, ' '));
  return dating.has(word) || offsetOf(word) !== undefined || isWeekday(word);
};

/** "12 марта, 14:32", "Tuesday, May 4, 9:12 a.m.": a day without its year, and nothing else. */
export function isDayLine(line: string): boolean {
  if (line.length > LONGEST_DAY || !/\d/.test(line)) return false;
  if (isFigured(line)) return true;
  const words = line.split(/[\s,|·–—]+/).filter((word) => word !== '');
  const day = words.some((word, i) => monthNumber(word) !== null && (isDayNumber(words[i - 1] ?? '') || isDayNumber(words[i + 1] ?? '')));
  return (
    day &&
    words.every((word) => {
      const small = word.toLowerCase();
      return /^\d[\d:.h]*\p{L}{0,2}\.?$/u.test(word) || monthNumber(word) !== null || saysDate(small) || saysDate(small.replace(/\./g, ''));
    })
  );
}
const LONGEST_DAY = 40;

/** "9/5(金) 11:32配信", "4/3(Thu) 9:05": day and month in figures, the weekday in brackets, the hour, and what was done then. */
const isFigured = (line: string): boolean => {
  const said = /^(\d{1,2})\/(\d{1,2})\s?[(（]\p{L}{1,4}\.?[)）]\s?\d{1,2}[:：]\d{2}\s?(\p{L}{0,12})$/u.exec(line.trim());
  return (
    said !== null &&
    Math.min(Number(said[1]), Number(said[2])) <= 12 &&
    (said[3] === '' || saysDate((said[3] as string).toLowerCase()) || saysUpdated((said[3] as string).toLowerCase()))
  );
};
