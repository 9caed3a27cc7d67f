import { isCapital } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import { sentenceAt } from './sentences.ts';
import type { Statement } from './statement.ts';

/** True for a word that opens its sentence or a quotation, so that its capital says nothing. */
export function opensSentence(side: Pick<Statement, 'words' | 'sentences'>, i: number): boolean {
  const sentence = side.sentences[sentenceAt(side.sentences, side.words[i]?.start ?? 0)];
  for (let k = i; k >= 0; k--) {
    const word = side.words[k] as Word;
    if (k < i && word.kind !== 'mark') return false;
    if (word.start === sentence) return true;
    if (k < i && /^["“„«‘]$/.test(word.text)) return true;
  }
  return true;
}

/** The words that stand with a capital inside a sentence, with and without the endings of their case. */
export function capitalisedIn(side: Statement): ReadonlySet<string> {
  const found = new Set<string>();
  side.words.forEach((word, i) => {
    if (word.kind === 'word' && isCapital(word.text) && !opensSentence(side, i)) found.add(word.key).add(side.lexicon.nameRoot(word.key));
  });
  return found;
}
