import type { Statement } from './statement.ts';

const ENDS = /^[,;:—–()[\]"“”„«»،؛、।，；：（）「」『』]$/;

/** Number of the clause each word stands in: a mark, a joint or a sentence's end begins the next. `[A fell,] [and B rose.]` */
export function clausesOf({ words, sentences, lexicon }: Statement): readonly number[] {
  let clause = 0;
  let next = 1;
  const joins = (i: number): boolean =>
    lexicon.joints.has(words[i]?.key ?? '') && (lexicon.jointAfter === null || i === 0 || lexicon.jointAfter.test(words[i - 1]?.key ?? ''));
  return words.map((word, i) => {
    const opens = word.start >= (sentences[next] ?? Number.POSITIVE_INFINITY);
    while (word.start >= (sentences[next] ?? Number.POSITIVE_INFINITY)) next++;
    if (opens || (word.kind === 'mark' ? ENDS.test(word.text) : joins(i))) clause++;
    return clause;
  });
}
