import { pageAlternatives } from '../language/page.ts';

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
