import { pageAlternatives } from '../language/page.ts';
import { isCapitals } from '../language/sentence.ts';

let known: RegExp | null = null;
let any: RegExp | null = null;

const of = (): string => `\\/|${pageAlternatives((words) => words.pageNumbers?.of)}`;

/** Whether a line is a figure or two with few letters before them: it keeps most lines from expressions that are slow to compile. */
const isFigured = (line: string): boolean => /^\D{0,40}\d{1,4}(?:\s*[^\s\d,.:;]+\s*\d{1,4})?[-–—\s]*$/.test(line);

/** "3", "- 3 -", "Page 3 of 12", "3/12", "Seite 3": at the edge of a printed page. */
export function isPageNumber(line: string): boolean {
  if (!isFigured(line)) return false;
  const page = pageAlternatives((words) => words.pageNumbers?.page);
  known ??= new RegExp(`^[-–—\\s]*(?:(?:${page})\\s*)?\\d{1,4}(?:\\s*(?:${of()})\\s*\\d{1,4})?[-–—\\s]*$`, 'iu');
  return known.test(line);
}

/** The same between the lines of a text, where "Sport 12" is one too. */
export function mayBePageNumber(line: string): boolean {
  if (!isFigured(line)) return false;
  any ??= new RegExp(`^[-–—\\s]*(?:\\p{L}{4,6} )?\\d{1,3}(?: ?(?:${of()}) ?\\d{1,3})?[-–—\\s]*$`, 'u');
  return any.test(line);
}

/** "1 of 4 |", "3 / 12": which of several pictures is shown. */
export const isSlideCount = (line: string): boolean =>
  line.length <= LONGEST_COUNT && isPageNumber(/^(\d{1,3}\D+\d{1,3})[\s|·•:]*$/.exec(line)?.[1] ?? '');
const LONGEST_COUNT = 16;

let jumps: RegExp | null = null;

/** "Continued on Page 6", "Ice road, continued from Page 1", "WEATHER: Page 2": where a printed story goes on, or another stands. */
export function isJump(line: string): boolean {
  if (line.length > LONGEST_JUMP || !/\d$/.test(line)) return false;
  pointer ??= new RegExp(`^[^.!?:]{3,30}[:,]\\s${pageAt()}`, 'iu');
  return goesOnElsewhere(line) || (pointer.test(line) && isCapitals(line.slice(0, line.search(/[:,]/))));
}

const pageAt = (): string => `(?:${pageAlternatives((words) => words.pageNumbers?.page)})\\s?\\p{L}?\\d{1,3}$`;

/** The same of the story in hand alone: "Turn to Page 8", "From Page 1". */
export function goesOnElsewhere(line: string): boolean {
  if (line.length > LONGEST_JUMP || !/\d$/.test(line)) return false;
  jumps ??= new RegExp(`(?:^|,\\s)(?:${pageAlternatives((words) => words.jumps)})\\s(?:[^.!?]{0,30}\\s)?${pageAt()}`, 'iu');
  return jumps.test(line);
}
let pointer: RegExp | null = null;
const LONGEST_JUMP = 60;
