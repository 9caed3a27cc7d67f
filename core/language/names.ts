import { REGIONS } from './regions.ts';
import type { Word } from './words.ts';

/** What tells a name in a script without capitals. */
export interface NameWords {
  /** Names of families. */
  readonly families: ReadonlySet<string>;
  /** Given names. */
  readonly given: ReadonlySet<string>;
  /** Names of places, countries among them. */
  readonly places: ReadonlySet<string>;
  /** What the cases of given names and places share: চট্টগ্রামকে, চট্টগ্রামের. */
  readonly roots: ReadonlySet<string>;
  /** Words after a title and a name that close them: मंत्री राजेश शर्मा [ने]. */
  readonly closers: ReadonlySet<string>;
  /** Words between a name and an age in scripts without spaces: さん. */
  readonly honorifics: ReadonlySet<string>;
}

/** The names of countries in a language, those of one word. */
export function regionsOf(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return REGIONS.split(' ').flatMap((code) => {
    const name = names.of(code);
    return name && !/[\s()]/.test(name) ? [name.normalize('NFC')] : [];
  });
}

const HAN = /^[\u3005\u4e00-\u9fff]+$/;
// Letters of a given name in Han characters.
const [CHINESE, JAPANESE] = [2, 3];

type Known = (key: string) => boolean;

// Letters of a whole name before an honorific.
const [SHORTEST, LONGEST] = [2, 7];
const HAN_OR_KANA = /^[\u3005\u3040-\u30ff\u4e00-\u9fff]+$/;

/** Where the name begins that an honorific at word `i` closes, `久世|みのり|さん（31）`; `i` where none does. A name begins with a Han character. */
function nameBefore(words: readonly Word[], i: number, { honorifics }: NameWords, known: Known): number {
  // 患者さん, 女子選手: an honorific alone closes other nouns too.
  const aged = words[i + 2]?.kind === 'figure' && /^[(（]$/.test(words[i + 1]?.text ?? '');
  if (!aged || !honorifics.has(words[i]?.key ?? '')) return i;
  let [first, letters] = [i, 0];
  for (let k = i - 1; k >= 0 && words[k]?.end === words[k + 1]?.start; k--) {
    const word = words[k] as Word;
    if (word.kind !== 'word' || !HAN_OR_KANA.test(word.text) || known(word.key)) break;
    letters += word.text.length;
    if (letters > LONGEST) return i;
    first = k;
  }
  while (first < i && !HAN.test((words[first] as Word).text[0] ?? '')) {
    letters -= (words[first] as Word).text.length;
    first++;
  }
  return letters >= SHORTEST ? first : i;
}

/** The words of a text with those joined that an honorific behind them tells for one name. */
function honoured(words: readonly Word[], names: NameWords, known: Known): readonly Word[] {
  if (names.honorifics.size === 0) return words;
  const found: Word[] = [];
  words.forEach((word, i) => {
    const first = nameBefore(words, i, names, known);
    if (first < i) {
      const parts = found.splice(found.length - (i - first));
      const text = parts.map((part) => part.text).join('');
      found.push({ ...(parts[0] as Word), end: (parts.at(-1) as Word).end, text, key: text, name: true });
    }
    found.push(word);
  });
  return found;
}

/** Family and given name written without a space are one word: 贺|云|舟 is 贺云舟, 田中|一郎 is 田中一郎. */
function unspacedNames(words: readonly Word[], { families, places }: NameWords, known: Known): readonly Word[] {
  const found: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || word.name || !(families.has(word.key) || places.has(word.key))) {
      found.push(word);
      continue;
    }
    let { text } = word;
    let next = i + 1;
    const longest = word.text.length + (word.text.length > 1 ? JAPANESE : CHINESE);
    while (families.has(word.key) && next < words.length) {
      const part = words[next] as Word;
      if (part.kind !== 'word' || part.start !== (words[next - 1] as Word).end || !HAN.test(part.text) || known(part.key)) break;
      if (text.length + part.text.length > longest) break;
      text += part.text;
      next++;
    }
    // A family's name of one character is most often another word where no given name follows.
    if (next === i + 1 && word.text.length === 1) found.push(word);
    else {
      found.push({ ...word, end: word.start + text.length, text, key: text, name: true });
      i = next - 1;
    }
  }
  return found;
}

/** Marks the words that name: those the lists have, the given name before a family's, and what stands between a title and the word that closes it. */
function spacedNames(
  words: readonly Word[],
  { families, given, places, closers, roots }: NameWords,
  known: Known,
  titled: Known,
  root: (name: string) => string,
): readonly Word[] {
  const names = new Set<number>();
  const free = (i: number): boolean => words[i]?.kind === 'word' && !known((words[i] as Word).key);
  words.forEach((word, i) => {
    if (word.kind !== 'word') return;
    if (families.has(word.key)) {
      names.add(i);
      if (free(i - 1)) names.add(i - 1);
    }
    if (given.has(word.key) || places.has(word.key) || (root(word.key) !== word.key && roots.has(root(word.key)))) names.add(i);
    if (!titled(word.key)) return;
    let past = i + 1;
    while (past <= i + 3 && free(past)) past++;
    if (past > i + 1 && closers.has(words[past]?.key ?? '')) for (let k = i + 1; k < past; k++) names.add(k);
  });
  return names.size === 0 ? words : words.map((word, i) => (names.has(i) ? { ...word, name: true } : word));
}

/** Finds the names of a text in a script without capitals. `known` says that a word is one of the language's others, `titled` that it is a title. */
export const findNames = (
  words: readonly Word[],
  names: NameWords,
  known: Known,
  titled: Known,
  unspaced: boolean,
  root: (name: string) => string,
): readonly Word[] =>
  unspaced ? unspacedNames(honoured(words, names, known), names, known) : spacedNames(words, names, known, titled, root);
