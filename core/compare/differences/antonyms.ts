import { phraseAt } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { contextOf, covered } from '../statement/context.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import type { Difference } from './difference.ts';

// What stands around a word of refusing has to stand on the other side for this part.
const STANDS = 0.6;

/** `were barred` / `were allowed`: a word that negates without a negation, and its opposite in a sentence that answers; null for none. */
export function antonymThere(passage: Passage, all: readonly Difference[]): { readonly a: Word; readonly b: Word } | null {
  const { opposites, negatives } = passage.lexicon;
  if (negatives.size === 0 || opposites.size === 0) return null;
  // Where a negation comes or goes besides, it may say as much.
  const overlaps = (one: Difference['a'], { start }: Word): boolean => one !== null && one.start <= start && start < one.end;
  const look = (own: Statement, other: Statement, there: (own: number, other: number) => boolean): readonly [Word, Word] | null => {
    const here = new Set(own.senses);
    const senses = new Set(other.senses);
    for (let i = 0; i < own.words.length; i++) {
      const word = own.words[i] as Word;
      const facing = opposites.get(own.senses[i] as string);
      if (!facing || senses.has(own.senses[i] as string) || phraseAt(negatives, own.words, i)?.length !== 1) continue;
      if (quotationAt(own.quotations, word.start) || own.attributions.some(({ verb }) => overlaps(verb, word))) continue;
      const sentence = sentenceAt(own.sentences, word.start);
      const twin = other.words.findIndex(({ start, kind }, k) => {
        const sense = other.senses[k] as string;
        return kind === 'word' && facing.has(sense) && !here.has(sense) && there(sentence, sentenceAt(other.sentences, start));
      });
      if (twin < 0) continue;
      const answer = other.words[twin] as Word;
      const negated = all.some(({ kind, a, b }) => {
        const [mine, theirs] = own === passage.a ? [a, b] : [b, a];
        return kind === 'negation' && !(theirs === null && overlaps(mine, word));
      });
      if (negated || quotationAt(other.quotations, answer.start)) continue;
      if (covered(contextOf(own, word.start, word.end), senses) >= STANDS) return [word, answer];
    }
    return null;
  };
  const gone = look(passage.a, passage.b, (x, y) => passage.answers(x, y));
  const came = gone ? null : look(passage.b, passage.a, (x, y) => passage.answers(y, x));
  return gone ? { a: gone[0], b: gone[1] } : came && { a: came[1], b: came[0] };
}
