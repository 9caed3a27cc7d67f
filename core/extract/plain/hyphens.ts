import { isSmall } from '../../language/sentence.ts';

/** First parts of two letters that stand before a hyphen of their own: "co-owner", "re-elected", "by-pass". */
const PREFIXES = new Set(['co', 're', 'ex', 'by', 'no', 'on', 'up', 'de', 'in', 'to', 'go']);
/** Words that a hyphen may stand before for itself: "Ein- und Ausgang", "two- or three-year". */
const AND = new Set('und oder bzw or and to y o et ou e en of och'.split(' '));
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
    if (AND.has(second)) return '- ';
    if (vocabulary().has(`${first}-${second}`)) return '-';
    if (vocabulary().has(first + second)) return '';
    if (first.length <= 2 && !PREFIXES.has(first)) return '';
    return isHyphenated() ? '' : '-';
  };
}
