import { pageAlternatives, pageWords } from '../../language/page.ts';
import { isAgency } from '../../newsroom/agencies.ts';

let urgent: ReadonlySet<string> | null = null;
/** Longest line, in UTF-16 units, of an agency's name and that its story cannot wait. */
const LONGEST_URGENT = 40;

/** "Reuters URGENT", "رويترز عاجل": an agency's name beside a word of haste, in either order. */
export function isUrgent(line: string): boolean {
  if (line.length > LONGEST_URGENT) return false;
  urgent ??= new Set(pageWords((page) => page.urgent, '|'));
  const words = line
    .replace(/[()[\]:!*+-]+/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    words.length > 1 &&
    [1, words.length - 1].some((at) => {
      const [one, other] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      return (urgent?.has(one.toLowerCase()) && isAgency(other)) || (urgent?.has(other.toLowerCase()) && isAgency(one));
    })
  );
}

let marks: RegExp | null = null;

/** "UPDATE 3-Steel maker to shut furnace": what an agency puts before a headline to say how often it was sent; its length, 0 for none. */
export function wireMarkLength(headline: string): number {
  const known = ENGLISH.exec(headline)?.[0].length ?? 0;
  if (known > 0) return known;
  marks ??= new RegExp(`^(?:(${pageAlternatives((page) => page.wireMarks)})(?: \\d{1,2})?[-–] ?)(?=[^\\s\\d-])`, 'iu');
  const match = marks.exec(headline);
  const word = match?.[1] ?? '';
  // "Punto-": a word of a headline; "PUNTO 2-": a mark.
  return match && word === word.toUpperCase() ? match[0].length : 0;
}

const ENGLISH =
  /^:?(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|ADVISORY|BREAKINGVIEWS|EXCLUSIVE|FACTBOX|ANALYSIS|INSIGHT|TIMELINE|NEWSMAKER|PREVIEW|SNAPSHOT|POLL)(?: \d{1,2})?-)+(?=\S)|^\((?:UPDATE|LEAD|CORRECTED|\d(?:st|nd|rd|th) LD|URGENT)(?: ?\d{1,2})?\)\s+|^:(?=\S)|^[◎▽◆■●★]\s?(?=\S)/;
