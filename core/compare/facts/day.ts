import type { Lexicon } from '../../language/index.ts';
import { wordsOf } from '../../language/words.ts';
import type { Article } from '../../model/index.ts';
import { tokenize } from '../../tokenize/index.ts';
import type { Fact } from './fact.ts';
import { findTimes } from './times.ts';

const DAY = 86_400_000;
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const part = (value: string, name: string): number | null => {
  const found = new RegExp(`(?:^| )${name}:(\\d+)`).exec(value);
  return found ? Number(found[1]) : null;
};

/** The day an article is of: when it was published, else the date in its dateline. Null when neither is known to the day. */
export function dayOf(article: Article, lexicon: Lexicon): string | null {
  const published = article.metadata.published?.slice(0, 10);
  if (published && /^\d{4}-\d\d-\d\d$/.test(published)) return published;
  const line = article.metadata.dateline;
  if (line === null) return null;
  const tokens = tokenize(line);
  let at = 0;
  const starts = tokens.map((token) => {
    const start = at;
    at += token.text.length + token.after.length;
    return start;
  });
  const value = findTimes(wordsOf(tokens, starts, lexicon.recut), lexicon)
    .facts.map((fact) => fact.value)
    .join(' ');
  const [year, month, day] = [part(value, 'year'), part(value, 'month'), part(value, 'day')];
  return year !== null && month !== null && day !== null ? iso(Date.UTC(year, month - 1, day)) : null;
}

/**
 * The day a time reference names, as ISO 8601, in a story of the day `today`: a weekday is the last one up to that day (news tells what has
 * happened), a date without a year the nearest to it. Null when it names no day.
 */
export function resolve(fact: Fact, today: string | null): string | null {
  if (today === null) return null;
  const now = Date.parse(`${today}T00:00:00Z`);
  const weekday = part(fact.value, 'weekday');
  const [year, month, day] = [part(fact.value, 'year'), part(fact.value, 'month'), part(fact.value, 'day')];
  if (month !== null && day !== null) {
    if (year !== null) return iso(Date.UTC(year, month - 1, day));
    const here = new Date(now).getUTCFullYear();
    const near = [here - 1, here, here + 1].map((one) => Date.UTC(one, month - 1, day));
    return iso(near.reduce((best, time) => (Math.abs(time - now) < Math.abs(best - now) ? time : best)));
  }
  if (weekday === null) return null;
  const today1 = ((new Date(now).getUTCDay() + 6) % 7) + 1;
  return iso(now - ((today1 - weekday + 7) % 7) * DAY);
}

/** `2025-03-11` -> "Tuesday, March 11". */
export function spellDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${WEEKDAYS[(date.getUTCDay() + 6) % 7]}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}
