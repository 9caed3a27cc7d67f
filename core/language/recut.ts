import { HAN_FIGURE, hanFigure } from './han.ts';
import type { Word } from './words.ts';

/** What a language's own words are: the longest of them in letters, and whether a text's word is one. */
export interface Vocabulary {
  readonly has: (key: string) => boolean;
  /** Letters of its longest word. */
  readonly longest: number;
  /** What may follow a figure and say what it counts: sizes, units, currencies, marks of a date; null where words stand apart. */
  readonly counts: ReadonlySet<string> | null;
  /** What is written together with a number word after it, and whether a word begins a number. */
  readonly numberPrefixes: readonly string[];
  readonly isNumber: (key: string) => boolean;
}

// Han, kana, Thai, Lao, Burmese, Khmer: written without spaces.
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff]/;

const ARABIC_BEFORE_DIGITS = /^([\u0621-\u064a]{1,4})\p{Nd}[\p{Nd}.,\u066b\u066c]*$/u;

/** Letters of a word from its beginning, and the rest of it. */
const cut = (word: Word, at: number): readonly [Word, Word] => [
  { ...word, end: word.start + at, text: word.text.slice(0, at), key: word.key.slice(0, at) },
  { ...word, start: word.start + at, text: word.text.slice(at), key: word.key.slice(at) },
];

/** A word parted after its first letters, `ex|ministra`, `و|أربعون`, `副|市长`, `ب|عشرين`, where both parts are known and the whole is not; null for any other. */
function parted(word: Word, prefixes: readonly string[], vocabulary: Vocabulary): readonly [Word, Word] | null {
  if (vocabulary.has(word.key) || word.key.length !== word.text.length) return null;
  const before = (list: readonly string[], known: (rest: string) => boolean): string | undefined =>
    list.find((prefix) => word.key.startsWith(prefix) && known(word.key.slice(prefix.length)));
  const prefix = before(prefixes, vocabulary.has) ?? before(vocabulary.numberPrefixes, vocabulary.isNumber);
  return prefix === undefined ? null : cut(word, prefix.length);
}

/** `ال|45`, `ب|2000`: an article or a preposition that is written together with the figure after it; null for any other. */
function beforeDigits(word: Word): readonly [Word, Word] | null {
  const letters = ARABIC_BEFORE_DIGITS.exec(word.key)?.[1]?.length;
  // Signs that the key has not: where a stroke stretches the article.
  const at = letters === undefined ? -1 : word.text.search(/\p{Nd}/u);
  if (letters === undefined || at < 1) return null;
  return [
    { ...word, end: word.start + at, text: word.text.slice(0, at), key: word.key.slice(0, letters) },
    { ...word, start: word.start + at, text: word.text.slice(at), key: word.key.slice(letters), kind: 'figure' },
  ];
}

/** The longest known word that begins with word `i` and takes more than one of those that a dictionary made; null for none. */
function joined(words: readonly Word[], i: number, vocabulary: Vocabulary): { readonly word: Word; readonly next: number } | null {
  const first = words[i] as Word;
  let best: { word: Word; next: number } | null = null;
  let { text } = first;
  for (let k = i + 1; k < words.length; k++) {
    const next = words[k] as Word;
    if (next.kind !== 'word' || next.start !== (words[k - 1] as Word).end) break;
    text += next.text;
    if (text.length > vocabulary.longest) break;
    if (vocabulary.has(text)) best = { word: { ...first, end: next.end, text, key: text }, next: k + 1 };
  }
  return best;
}

// Letters. No figure of the news is longer.
const LONGEST_FIGURE = 16;

/** The figure in Han characters that begins with word `i`, over the words a dictionary made of it; its text is its digits. `rest` is what it leaves of the last. */
function hanAt(
  words: readonly Word[],
  i: number,
  counts: ReadonlySet<string>,
): { readonly figure: Word; readonly next: number; readonly rest: Word | null } | null {
  const first = words[i] as Word;
  if (!HAN_FIGURE.test(first.key)) return null;
  let text = '';
  for (let k = i; k < words.length && text.length <= LONGEST_FIGURE; k++) {
    const word = words[k] as Word;
    if (word.kind !== 'word' || (k > i && word.start !== (words[k - 1] as Word).end)) break;
    text += word.text;
  }
  let length = 0;
  while (length < text.length && HAN_FIGURE.test(text[length] as string)) length++;
  // One character is a word like others, but before what it counts: 三月, 四成.
  const single = length === 1 && counts.has(text[1] ?? '') && !(text[0] === '一' && text[1] !== '月');
  for (; length > (single ? 0 : 1); length--) {
    const value = hanFigure(text.slice(0, length));
    if (value === null) continue;
    const end = first.start + length;
    let next = i;
    while ((words[next] as Word).end < end) next++;
    const last = words[next] as Word;
    const digits = String(value);
    return {
      figure: { start: first.start, end, text: digits, key: digits, kind: 'figure' },
      next: next + 1,
      rest: last.end > end ? (cut(last, end - last.start)[1] as Word) : null,
    };
  }
  return null;
}

/** Letters of the longest beginning of a word after a figure that says what the figure counts: 万|人, 多|人; 0 for none or all of it. */
function countedIn(word: Word, counts: ReadonlySet<string>): number {
  for (let length = word.key.length - 1; length > 0; length--) if (counts.has(word.key.slice(0, length))) return length;
  return 0;
}

/**
 * The words of a text as a language's own words have them: prefixes that are words (`vice|sindaco`) parted from what they stand before, and in scripts
 * without spaces the parts of a known word joined, the longest first (`なかっ`, `た` → `なかった`).
 */
export function recut(words: readonly Word[], prefixes: readonly string[], vocabulary: Vocabulary): readonly Word[] {
  const found: Word[] = [];
  const { counts } = vocabulary;
  /** Takes what begins with a word; what is left of it is taken in its turn. */
  const take = (from: readonly Word[], i: number): number => {
    const word = from[i] as Word;
    if (word.kind !== 'word') {
      found.push(word);
      return i + 1;
    }
    const unspaced = UNSPACED.test(word.key);
    const whole = unspaced ? joined(from, i, vocabulary) : null;
    if (counts && unspaced) {
      // 第三次: a figure in its place in a row.
      if (whole === null && /^第./.test(word.key) && HAN_FIGURE.test(word.key[1] as string) && !vocabulary.has(word.key)) {
        let length = 1;
        while (length < word.key.length && HAN_FIGURE.test(word.key[length] as string)) length++;
        const value = hanFigure(word.key.slice(1, length));
        if (value !== null) {
          const [row, after] = cut(word, 1);
          found.push(row, { ...after, end: word.start + length, text: `${value}`, key: `${value}`, kind: 'figure' });
          if (length < word.key.length) found.push(cut(word, length)[1]);
          return i + 1;
        }
      }
      // 十分 is "very".
      const han =
        vocabulary.has(word.key) && HAN_FIGURE.test(word.key) && word.key.length > 1 && !counts.has(word.key)
          ? null
          : hanAt(from, i, counts);
      if (han && (whole === null || whole.word.end <= han.figure.end)) {
        found.push(han.figure);
        if (han.rest) take([han.rest], 0);
        return han.next;
      }
      const last = found.at(-1);
      const length = last?.kind === 'figure' && last.end === word.start && !vocabulary.has(word.key) ? countedIn(word, counts) : 0;
      if (length > 0 && whole === null) {
        const [size, rest] = cut(word, length);
        found.push(size, rest);
        return i + 1;
      }
    }
    if (whole) {
      found.push(whole.word);
      return whole.next;
    }
    found.push(...(parted(word, prefixes, vocabulary) ?? beforeDigits(word) ?? [word]));
    return i + 1;
  };
  for (let i = 0; i < words.length; ) i = take(words, i);
  return found;
}
