import { pageWords } from '../../language/page.ts';
import { isSmall } from '../../language/sentence.ts';

let keeping: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null = null;

/** First parts that keep their hyphen, and words before which one stands for itself. */
const keepers = (): NonNullable<typeof keeping> => {
  keeping ??= {
    before: new Set(pageWords((page) => page.beforeHyphen, ' ')),
    after: new Set(pageWords((page) => page.afterHyphen, ' ')),
  };
  return keeping;
};

let compounding: ReadonlySet<string> | null = null;

/** Whether a word that was parted at its hyphen has one anyway by its first part: "ninety-four", "one-off"; not "six-teen". */
export function keepsHyphen(first: string, second: string): boolean {
  compounding ??= new Set(pageWords((page) => page.compounding, ' '));
  hyphened ??= new Set(pageWords((page) => page.hyphened, ' '));
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  return hyphened.has(`${head}-${tail}`) || (compounding.has(head) && !tail.startsWith('teen'));
}
let hyphened: ReadonlySet<string> | null = null;

/** Line ends with a hyphen, of all line ends, from which a text is taken to be hyphenated throughout; and how many at least. */
const HYPHENATED = 0.03;
const FEWEST = 3;

/**
 * Whether the hyphen at the end of a wrapped line is there for the wrap alone:
 *
 *     filled with ce-     the union's un-      the third-          Ein-
 *     ment                ion's secretary      largest port        und Ausgang
 *     → cement            → union's            → third-largest     → Ein- und Ausgang
 *
 * The words of the text itself decide, then whether it is hyphenated throughout.
 */
export function hyphenReader(text: string): (above: string, below: string) => '' | '-' | '- ' {
  let words: Set<string> | null = null;
  const vocabulary = (): Set<string> => {
    words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu));
    return words;
  };
  let throughout: boolean | null = null;
  const isHyphenated = (): boolean => {
    if (throughout === null) {
      const ends = text.match(/\p{L}-\r?\n(?=[^\S\n]{0,40}\p{Ll})/gu)?.length ?? 0;
      throughout = ends >= FEWEST && ends >= (text.split('\n').length - 1) * HYPHENATED;
    }
    return throughout;
  };
  return (above, below) => {
    const first = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)-$/u.exec(above)?.[1]?.toLowerCase() ?? '';
    const second = /^[\p{L}\p{M}]+/u.exec(below)?.[0] ?? '';
    if (first === '' || second === '' || !isSmall(below[0] ?? 'A')) return '-';
    if (keepers().after.has(second)) return '- ';
    if (vocabulary().has(`${first}-${second}`)) return '-';
    if (vocabulary().has(first + second)) return '';
    if (keepsHyphen(first, second)) return '-';
    if (first.length <= 2 && !keepers().before.has(first)) return '';
    return isHyphenated() ? '' : '-';
  };
}
