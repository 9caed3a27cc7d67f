import type { Statement } from './statement.ts';

const ENDS = /^[,;:—–()[\]"“”„«»،؛、।]$/;

/** Number of the clause each word stands in: a mark, a joint or a sentence's end begins the next. `[A fell,] [and B rose.]` */
export function clausesOf({ words, sentences, lexicon }: Statement): readonly number[] {
  let clause = 0;
  let next = 1;
  return words.map((word) => {
    const opens = word.start >= (sentences[next] ?? Number.POSITIVE_INFINITY);
    while (word.start >= (sentences[next] ?? Number.POSITIVE_INFINITY)) next++;
    if (opens || (word.kind === 'mark' ? ENDS.test(word.text) : lexicon.joints.has(word.key))) clause++;
    return clause;
  });
}
