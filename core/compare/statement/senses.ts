import { isAscii } from '../../language/letters.ts';
import { withoutGenitive, wordFrom } from '../../language/words.ts';
import type { Statement } from './statement.ts';

/** A word without its accents. */
export const bare = (key: string): string =>
  isAscii(key)
    ? key
    : key
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670\u093c]/g, '')
        .replace(/ى/g, 'ي')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd')
        .replace(/ı/g, 'i');

/** What each word of a statement says; "" for words without a sense of their own. The words of a figure say its value. */
export function sensesOf({ words, facts, lexicon }: Statement): readonly string[] {
  const found = words.map((word): string => {
    if (word.kind === 'mark' || lexicon.functionWords.has(word.key) || lexicon.pronouns.has(word.key)) return '';
    // Endings of verbs, which a dictionary parts from them: 支払|わ|ない.
    if (word.key.charCodeAt(0) >= 0x3040 && /^[\u3040-\u309f]{1,3}$/.test(word.key)) return '';
    const key = withoutGenitive(word.key);
    return lexicon.concepts.get(key) ?? bare(lexicon.stem(key));
  });
  for (const fact of facts) {
    if (fact.kind !== 'number') continue;
    for (let i = wordFrom(words, fact.start); i < words.length && (words[i]?.start ?? 0) < fact.end; i++)
      found[i] = `#${fact.amount ?? fact.value}`;
  }
  return found;
}

/** Whether a sense is of a word that tells something of its own: neither a small word nor part of a figure. */
export const tellsMore = (sense: string | undefined): sense is string => sense !== undefined && sense !== '' && !sense.startsWith('#');
