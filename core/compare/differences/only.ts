import { wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

// Words between a negation and the time before which nothing is: "will [not] be open again [before] May".
const REACH = 8;

/** "not … before May" from a negation. */
function notBefore({ words, lexicon }: Statement, negation: Fact): boolean {
  const from = wordFrom(words, negation.end);
  for (let i = from; i < Math.min(words.length, from + REACH); i++)
    if (lexicon.timeRelations.get((words[i] as { key: string }).key) === 'before') return true;
  return false;
}

// Words between the parts of "ne rouvrira qu'en mai".
const APART = 5;

/** True for a word that lets something be at one time alone, or the first of two that do so together and negate nothing: "[ne] rouvrira [qu']en mai". */
function opensOnly({ words, lexicon }: Statement, i: number): boolean {
  const key = words[i]?.key ?? '';
  if (lexicon.exclusives.has(key)) return true;
  if (!lexicon.exclusivePairs.has(key)) return false;
  const closing = lexicon.exclusivePairs.get(key) as string;
  for (let k = i + 1; k <= i + APART; k++) {
    const word = words[k];
    if (!word || word.kind === 'mark' || lexicon.negations.has(word.key)) return false;
    if (word.key.startsWith(closing)) return true;
  }
  return false;
}

/** True when a negation that one side alone has says with its time what the other says with "only": "not before May" / "only in May". */
export function tellsOnly(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const fact = a ?? b;
  if (!fact || (a && b) || fact.value !== 'not') return false;
  const [own, other] = a ? [passage.a, passage.b] : [passage.b, passage.a];
  if (!notBefore(own, fact)) return false;
  const sentence = sentenceAt(own.sentences, fact.start);
  return other.words.some(({ start }, i) => {
    const there = sentenceAt(other.sentences, start);
    return opensOnly(other, i) && (a ? passage.answers(sentence, there) : passage.answers(there, sentence));
  });
}
