import { pageAlternatives, pageParts } from '../../language/page.ts';

/** The expressions of dates, with the words of all languages in them. */
interface DateForms {
  /** Dates in words: "11 Mar 2025", "11. März 2025", "March 11, 2025". Most lines have no other, and the shorter expression compiles in half the time. */
  readonly worded: RegExp;
  readonly any: RegExp;
  /** A clock time at the start of what follows a day. */
  readonly clockAfter: RegExp;
  /** "4:41 PM, March 11, 2025": one at the end of what stands before a day. */
  readonly clockBefore: RegExp;
  /** "3rd", as the word of a day. */
  readonly day: RegExp;
}

let known: DateForms | null = null;

export function dateForms(): DateForms {
  if (known) return known;
  const ordinals = pageAlternatives((page) => page.dates?.ordinals);
  const of = `(?: (?:${pageAlternatives((page) => page.dates?.of)}))?`;
  const at = pageAlternatives((page) => page.dates?.at);
  const before = pageAlternatives((page) => page.dates?.before);
  const hours = pageAlternatives((page) => page.dates?.hours);
  const halves = pageParts((page) => page.dates?.halves)
    .flat()
    .join('|');
  const word = '[^\\s\\d.,;:()/|-]';
  const dayFirst = `(?<d>\\d{1,2})(?:${ordinals}|\\.)?,?${of}(?: |(?<=\\d\\.))(?<m>${word}{3,}(?: ${word}{4,7})?)\\.?,?${of} ?(?<y>(?:20|19)\\d{2})`;
  const monthFirst = `(?<!${word})(?<m2>${word}{3,})\\.? (?<d2>\\d{1,2})(?:${ordinals})?,? (?<y2>(?:20|19)\\d{2})(?!\\d)`;
  const figures =
    '(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<ymd>\\d{4}[/.]\\d{1,2}[/.]\\d{1,2})|(?<cjk>\\d{4}年\\d{1,2}月\\d{1,2}日)|(?<numeric>\\d{1,2}[./-]\\d{1,2}[./-](?:20|19)\\d{2})';
  known = {
    worded: new RegExp(`(?<!\\d)${dayFirst}(?!\\d)|${monthFirst}`, 'g'),
    any: new RegExp(`(?<!\\d)(?:${figures}|${dayFirst})(?!\\d)|${monthFirst}`, 'g'),
    clockAfter: new RegExp(
      `^(?:T|[,.]? ?(?:(?:${at}) |\\||-|–|·|•)? ?|\\s*\\()(?<half>${halves})? ?(?<h>\\d{1,2})(?:(?:[:.h]|[時时点시] ?)(?<min>\\d{2})(?:分|분|:\\d{2}(?:\\.\\d+)?)?)(?<ends> ?(?:[ap]\\.?m\\.?|${hours}))?(?<zone>Z|[+-]\\d{2}:?\\d{2}| ?\\(?[A-Z]{3,4}\\b\\)?)?`,
      'i',
    ),
    clockBefore: new RegExp(
      `(?<h>\\d{1,2})[:.](?<min>\\d{2})(?<ends> ?[ap]\\.?m\\.?)?(?: ?(?<zone>[A-Z]{2,4}))?(?:,| (?:${before})| \\||) *(?:[^\\s\\d]{3,},? )?$`,
      'i',
    ),
    day: new RegExp(`^[\\d০-৯٠-٩۰-۹०-९]{1,2}(?:${ordinals})?$`),
  };
  return known;
}

let afternoons: ReadonlySet<string> | null = null;

/** Whether a word before a clock time says that it is of the day's second half: "오후 4:41". */
export const isAfternoon = (word: string): boolean => {
  afternoons ??= new Set(pageParts((page) => page.dates?.halves?.[1]).flatMap((words) => words.split('|')));
  return afternoons.has(word);
};

/** "3", "3rd": what may be the day beside a month's name. */
export const isDayNumber = (word: string): boolean => dateForms().day.test(word);

let zones: ReadonlyMap<string, string> | null = null;

/** The offset of a zone's name, in small letters; "" where several zones have the name, undefined for no zone. */
export const offsetOf = (name: string): string | undefined => {
  zones ??= new Map([
    ...['gmt', 'utc', 'z'].map((zone): [string, string] => [zone, 'Z']),
    ...pageParts((page) => page.zones).flatMap(Object.entries),
  ]);
  return zones.get(name);
};

let reading: RegExp | null = null;

/** "3 min read", "Temps de lecture : 2 min", "Lesezeit: 4 Minuten": it stands beside the date on many pages. */
export function readingTime(): RegExp {
  if (reading) return reading;
  const before = pageAlternatives((page) => page.lines?.['reading-time']?.begins);
  const minutes = pageAlternatives((page) => page.readingTime?.minutes);
  const after = pageAlternatives((page) => page.readingTime?.after);
  reading = new RegExp(`(?:(?:${before})(?:\\s*:)?\\s*)?\\d{1,3}[ -]?(?:${minutes})\\b\\.?(?: (?:${after}))?`, 'gi');
  return reading;
}

let issues: RegExp | null = null;

/** "Vol. 133, No. 9", "Jg. 12 Nr. 4", "Page 7": which issue of a paper a date is of, and which page. */
export function issueNumber(): RegExp {
  if (issues) return issues;
  const words = [pageAlternatives((page) => page.issues), pageAlternatives((page) => page.pageNumbers?.page)].join('|');
  issues = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})\\.?\\s?\\d[\\d.,]*`, 'giu');
  return issues;
}
