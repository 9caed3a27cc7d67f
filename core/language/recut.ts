import type { Word } from './words.ts';

/** What a language's own words are: the longest of them in letters, and whether a text's word is one. */
export interface Vocabulary {
  readonly has: (key: string) => boolean;
  /** Letters of its longest word. */
  readonly longest: number;
}

// Han, kana, Thai, Lao, Burmese, Khmer: written without spaces.
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff]/;

/** A word parted after its first letters, `ex|ministra`, `و|أربعون`, `副|市长`, where both parts are known and the whole is not; null for any other. */
function parted(word: Word, prefixes: readonly string[], vocabulary: Vocabulary): readonly [Word, Word] | null {
  if (vocabulary.has(word.key)) return null;
  for (const prefix of prefixes) {
    const rest = word.key.slice(prefix.length);
    if (rest === '' || !word.key.startsWith(prefix) || word.key.length !== word.text.length || !vocabulary.has(rest)) continue;
    const at = word.start + prefix.length;
    return [
      { ...word, end: at, text: word.text.slice(0, prefix.length), key: prefix },
      { ...word, start: at, text: word.text.slice(prefix.length), key: rest },
    ];
  }
  return null;
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

/**
 * The words of a text as a language's own words have them: prefixes that are words (`vice|sindaco`) parted from what they stand before, and in scripts
 * without spaces the parts of a known word joined, the longest first (`なかっ`, `た` → `なかった`).
 */
export function recut(words: readonly Word[], prefixes: readonly string[], vocabulary: Vocabulary): readonly Word[] {
  const found: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') {
      found.push(word);
      continue;
    }
    const whole = UNSPACED.test(word.key) ? joined(words, i, vocabulary) : null;
    if (whole) {
      found.push(whole.word);
      i = whole.next - 1;
      continue;
    }
    const two = parted(word, prefixes, vocabulary);
    if (two) found.push(...two);
    else found.push(word);
  }
  return found;
}
