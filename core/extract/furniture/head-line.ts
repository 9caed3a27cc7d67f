import { pageAlternatives } from '../../language/page.ts';
import { endsSentence, isSmall, lettersOf, wordCount } from '../../language/sentence.ts';
import { isAgency, isSureAgency } from '../../newsroom/agencies.ts';
import { type Piece, part } from '../piece.ts';
import { readByline } from './byline.ts';
import { isSignOff, readCredit } from './credit.ts';
import { datesIn, saysDate, saysUpdated } from './date.ts';
import type { FoundMetadata } from './found.ts';

/** Longest line that says who wrote a story, for whom and when, in UTF-16 units. */
const LONGEST = 160;
/** Most words that such a line holds besides: a section, the house. */
const MOST_OTHER = 3;

let parts: RegExp | null = null;

/** What parts the names in such a line: bars, dots, wide slashes, and the space before the next label, which may be two words ("edited by: …"). */
function betweenParts(): RegExp {
  if (parts) return parts;
  const by = pageAlternatives((page) => page.signOffs?.by);
  const label = `(?:[\\p{L}\\p{M}]{2,14}\\s(?:${by})|(?!(?:${by})\\s?[:：])[\\p{L}\\p{M}]{1,12})\\s?[:：]`;
  parts = new RegExp(`\\s{0,20}[|｜•]\\s{0,20}|\\s{0,20}／\\s{0,20}|\\s{1,20}[·–—/]\\s{1,20}|\\s{2,}|,?\\s{1,20}(?=${label})`, 'iu');
  return parts;
}

/**
 * Parts a line above a story that says when it appeared, who sent it and who wrote it: "2025年03月11日 16:41　来源：新华社　作者：王明". What it says
 * goes to `found`; the names become a byline and a credit line, all else stays as it was. Null for any other line.
 */
export function splitHeadLine(it: Piece, found: FoundMetadata): Piece[] | null {
  const { text } = it;
  if (text.length > LONGEST || !/\d|[:：]/.test(text) || (endsSentence(text) && !/\d\p{L}?\.$/u.test(text))) return null;
  const dates = datesIn(text);
  const bounds = [0, ...dates.flatMap(({ start, end }) => [start, end]), text.length];
  // Neither byline nor credit: who edited, which says nothing of where the story is from.
  const read: { start: number; end: number; byline: string | null; credit: string | null }[] = [];
  let other = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    for (const [start, end] of partsOf(text, bounds[i] as number, bounds[i + 1] as number)) {
      const words = text.slice(start, end);
      const byline = readByline(words);
      const helped = byline === null && isSignOff(words);
      const credit = byline ? byline.credit : helped ? null : readCredit(words);
      const agency = byline || credit || helped ? null : agencyAhead(words);
      if (helped) read.push({ start, end, byline: null, credit: null });
      else if (byline || credit) read.push({ start, end, byline: byline?.byline ?? null, credit });
      else if (agency !== null) read.push({ start, end: start + agency.length, byline: null, credit: agency });
      else other += othersIn(words);
    }
  }
  const names = read.length;
  if (names === 0 || names + dates.length < 2 || other > MOST_OTHER) return null;
  found.published ??= dates[0]?.iso ?? null;
  // "입력 … 수정 …": a second date is a later version's where a word says so.
  const later = dates.find(({ start }, i) => i > 0 && lettersOf(text.slice(dates[i - 1]?.end, start)).some(saysUpdated));
  found.updated ??= later?.iso ?? null;
  const pieces: Piece[] = [];
  let at = 0;
  const rest = (to: number): void => {
    const words = part(it, at, to);
    if (/[\p{L}\p{N}]/u.test(words.text)) pieces.push({ ...words, kind: null, rule: 'date-line' });
  };
  for (const { start, end, byline, credit } of read) {
    rest(start);
    at = end;
    const agency = byline === null || byline === credit;
    found.creditLine ??= credit;
    if (!agency) found.byline ??= byline;
    if (byline === null && credit === null) pieces.push({ ...part(it, start, end), kind: null, rule: 'desk-line' });
    else pieces.push({ ...part(it, start, end), kind: agency ? 'credit-line' : 'byline', rule: 'head-line' });
  }
  rest(text.length);
  return pieces;
}

/** The parts of a stretch of a line, as ranges without the marks around them. */
function partsOf(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let at = from;
  for (const words of text.slice(from, to).split(betweenParts())) {
    const start = text.indexOf(words, at);
    at = start + words.length;
    const lead = /^[\s,，、|·•:：/／–—-]*/.exec(words)?.[0].length ?? 0;
    const bare = words.slice(lead).replace(/(?<![\s,，、|·•:：/／–—-])[\s,，、|·•:：/／–—-]+$/, '');
    if (/[\p{L}\p{N}]/u.test(bare)) found.push([start + lead, start + lead + bare.length]);
  }
  return found;
}

/** The agency before a place or what says of the date after it that it is one: "Reuters Published", "EFE Murcia". Null where none is. */
function agencyAhead(words: string): string | null {
  const all = words.split(' ');
  for (let size = Math.min(3, all.length - 1); size > 0 && all.length - size <= MOST_OTHER; size--) {
    const name = all.slice(0, size).join(' ');
    const rest = all.slice(size);
    const labels = rest.every((word) => saysUpdated(word.toLowerCase()) || saysDate(word.toLowerCase()));
    if (labels ? isAgency(name) : isSureAgency(name) && rest.every((word) => !isSmall(word[0] ?? 'a'))) return name;
  }
  return null;
}

/** "Updated", "入力": words that stand around a date and say nothing else. */
const saysWhen = (word: string): boolean => word.length === 1 || saysUpdated(word) || saysDate(word);

/** How many words say something else. */
const othersIn = (words: string): number => (lettersOf(words).every(saysWhen) ? 0 : Math.min(wordCount(words), lettersOf(words).length));
