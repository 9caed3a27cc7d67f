import { numbered } from './data.ts';
import { PACKS } from './packs.ts';
import type { PageWords } from './page-words.ts';

let known: readonly PageWords[] | null = null;

/** What is known of pages, a language each. */
const pages = (): readonly PageWords[] => {
  known ??= PACKS.flatMap(({ page }) => page ?? []);
  return known;
};

/** What all languages' pages say at one part, `mark` between the words of each: a page may be in another language than its story. */
export const pageWords = (part: (page: PageWords) => string | undefined, mark: ' ' | '|'): readonly string[] =>
  pages().flatMap((page) => part(page)?.split(mark) ?? []);

/** The same of a part that is more than words; languages that have it not are left out. */
export const pageParts = <Part>(part: (page: PageWords) => Part | undefined): readonly Part[] =>
  pages().flatMap((page) => part(page) ?? []);

/** Such phrases as alternatives of an expression, the longest first. */
export const pageAlternatives = (part: (page: PageWords) => string | undefined): string =>
  [...new Set(pageWords(part, '|'))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

let months: Map<string, number> | null = null;
let weekdays: Set<string> | null = null;

/** 1–12 for a month's name in any of the languages, without its final stop; null for another word. */
export function monthNumber(word: string): number | null {
  months ??= new Map(PACKS.flatMap((pack) => [...numbered(pack.months ?? '')]));
  return months.get(word.toLowerCase().normalize('NFC').replace(/\.$/, '')) ?? null;
}

/** Whether a word names a day of the week in any of the languages. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(PACKS.flatMap((pack) => [...numbered(pack.weekdays ?? '').keys()]));
  return weekdays.has(word);
}
