import { endsSentence, lettersOf, wordCount } from '../../language/sentence.ts';
import { type Piece, part } from '../piece.ts';
import { readByline } from './byline.ts';
import { readCredit } from './credit.ts';
import { datesIn, saysDate, saysUpdated } from './date.ts';
import type { FoundMetadata } from './found.ts';

/** Longest line that says who wrote a story, for whom and when, in UTF-16 units. */
const LONGEST = 160;
/** Most words that such a line holds besides: a section, the house. */
const MOST_OTHER = 3;

/** What parts the names in such a line: bars, dots, wide slashes, and the space before the next label. */
const PARTS = /\s{0,20}[|｜•]\s{0,20}|\s{0,20}／\s{0,20}|\s{1,20}[·–—/]\s{1,20}|\s{2,}|\s{1,20}(?=[\p{L}\p{M}]{1,12}\s?[:：])/u;

/**
 * Parts a line above a story that says when it appeared, who sent it and who wrote it: "2025年03月11日 16:41　来源：新华社　作者：王明". What it says
 * goes to `found`; the names become a byline and a credit line, all else stays as it was. Null for any other line.
 */
export function splitHeadLine(it: Piece, found: FoundMetadata): Piece[] | null {
  const { text } = it;
  if (text.length > LONGEST || !/\d|[:：]/.test(text) || endsSentence(text)) return null;
  const dates = datesIn(text);
  const bounds = [0, ...dates.flatMap(({ start, end }) => [start, end]), text.length];
  const read: { start: number; end: number; byline: string | null; credit: string | null }[] = [];
  let other = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    for (const [start, end] of partsOf(text, bounds[i] as number, bounds[i + 1] as number)) {
      const words = text.slice(start, end);
      const byline = readByline(words);
      const credit = byline ? byline.credit : readCredit(words);
      const labelled = byline || credit ? null : withoutLabel(words);
      const agency = labelled === null ? null : readCredit(labelled);
      if (byline || credit) read.push({ start, end, byline: byline?.byline ?? null, credit });
      else if (labelled !== null && agency) read.push({ start, end: start + labelled.length, byline: null, credit: agency });
      else if (!onlyDates(words)) other += wordCount(words);
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
    const agency = credit !== null && (byline === null || byline === credit);
    found.creditLine ??= credit;
    if (!agency) found.byline ??= byline;
    pieces.push({ ...part(it, start, end), kind: agency ? 'credit-line' : 'byline', rule: 'head-line' });
  }
  rest(text.length);
  return pieces;
}

/** The parts of a stretch of a line, as ranges without the marks around them. */
function partsOf(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let at = from;
  for (const words of text.slice(from, to).split(PARTS)) {
    const start = text.indexOf(words, at);
    at = start + words.length;
    const lead = /^[\s,，、|·•:：/／–—-]*/.exec(words)?.[0].length ?? 0;
    const bare = words.slice(lead).replace(/(?<![\s,，、|·•:：/／–—-])[\s,，、|·•:：/／–—-]+$/, '');
    if (/[\p{L}\p{N}]/u.test(bare)) found.push([start + lead, start + lead + bare.length]);
  }
  return found;
}

/** "Reuters Published" → "Reuters": what says of the date after it that it is one. Null where nothing does. */
function withoutLabel(words: string): string | null {
  const space = words.lastIndexOf(' ');
  const label = words.slice(space + 1).toLowerCase();
  return space > 0 && (saysUpdated(label) || saysDate(label)) ? words.slice(0, space).trimEnd() : null;
}

/** "Updated", "入力": words that stand around a date and say nothing else. */
const onlyDates = (words: string): boolean => lettersOf(words).every((word) => saysUpdated(word) || saysDate(word));
