import { pageAlternatives } from '../language/page.ts';

/** Lines that number a page: with the words that its language has for one, or with any short word before the figure. */
interface Numbering {
  readonly known: RegExp;
  readonly any: RegExp;
}

let numbering: Numbering | null = null;

function forms(): Numbering {
  if (numbering) return numbering;
  const page = pageAlternatives((words) => words.pageNumbers?.page);
  const of = `\\/|${pageAlternatives((words) => words.pageNumbers?.of)}`;
  numbering = {
    known: new RegExp(`^[-–—\\s]*(?:(?:${page})\\s*)?\\d{1,4}(?:\\s*(?:${of})\\s*\\d{1,4})?[-–—\\s]*$`, 'iu'),
    any: new RegExp(`^[-–—\\s]*(?:\\p{L}{4,6} )?\\d{1,3}(?: ?(?:${of}) ?\\d{1,3})?[-–—\\s]*$`, 'u'),
  };
  return numbering;
}

/** "3", "- 3 -", "Page 3 of 12", "3/12", "Seite 3": at the edge of a printed page. */
export const isPageNumber = (line: string): boolean => forms().known.test(line);

/** The same between the lines of a text, where "Sport 12" is one too. */
export const mayBePageNumber = (line: string): boolean => forms().any.test(line);
