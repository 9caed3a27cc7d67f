import { endsSentence, lettersOf, wordCount } from '../../language/sentence.ts';
import { isPersonName } from '../furniture/byline.ts';
import { type Piece, setAside } from '../piece.ts';

/** Fewest words that a line repeats and not a phrase of it, and its most UTF-16 units. */
const FEWEST_WORDS = 4;
const LONGEST = 140;
/** Most lines in which a pull quote is set. */
const MOST_LINES = 4;
/** Lines that are looked for in the story; where there are more, they are a list. */
const MOST_LOOKED_FOR = 200;
/** Longest line that names the speaker under it, in UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * Words of the story that a page sets large between its paragraphs stand there a second time when it is copied, in one line or broken over a few, and under
 * them who said them. They are set aside; the paragraph that they are from stays.
 */
export function setPullQuotesAside(pieces: readonly Piece[]): void {
  const told = pieces.filter((it) => it.kind === 'paragraph' || it.kind === 'crosshead');
  const long = told.filter((it) => it.text.length > LONGEST / 2).map((it) => ({ it, words: ` ${lettersOf(it.text).join(' ')} ` }));
  let looked = 0;
  for (let i = 1; i < told.length && looked < MOST_LOOKED_FOR; i++) {
    for (let to = Math.min(told.length, i + MOST_LINES); to > i; to--) {
      const lines = told.slice(i, to);
      const text = lines.map((it) => it.text).join(' ');
      if (text.length > LONGEST || wordCount(text) < FEWEST_WORDS || lines.slice(0, -1).some((it) => endsSentence(it.text))) continue;
      const words = lettersOf(text);
      if (words.length < FEWEST_WORDS || !isSetOff(text)) continue;
      looked++;
      const quoted = long.some(
        ({ it, words: all }) => !lines.includes(it) && it.text.length > text.length && all.includes(` ${words.join(' ')} `),
      );
      if (!quoted) continue;
      for (const it of lines) setAside(it, 'pull-quote');
      const name = told[to];
      if (name && name.text.length <= LONGEST_NAME && !endsSentence(name.text) && names(name.text)) setAside(name, 'pull-quote');
      i = to - 1;
      break;
    }
  }
}

/** In quotation marks from end to end, or without the stop that a paragraph has. */
const isSetOff = (text: string): boolean => /^["“„«‹‘「『].*["”“»›’」』]$/.test(text) || !endsSentence(text);

/** "Ines Halloran", "— Ines Halloran, mayor", "The Very Revd Ann Lee". */
const names = (line: string): boolean => {
  const [first = ''] = line.replace(/^[—–-]\s*/, '').split(/,\s/);
  return isPersonName(first) || /^(?:\p{Lu}[\p{L}.’'-]*\s){1,5}\p{Lu}[\p{L}’'-]+$/u.test(first);
};
