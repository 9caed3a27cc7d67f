import { wordFrom } from '../../language/words.ts';
import { sentenceAt } from './sentences.ts';
import type { Statement } from './statement.ts';

/** What stands around a fact in its sentence: sense -> weight, nearer words weighing more. Words of the fact itself do not count. */
export type Context = ReadonlyMap<string, number>;

// Words: right beside the fact, in its clause, elsewhere in its sentence.
const BESIDE = 3;
const [NEAR, CLAUSE, SENTENCE] = [3, 1, 0.25];
// Words on either side. No sentence of a newspaper is so long; a table run into one is, and each of its figures would read all of it.
const FAR = 150;

/** The words of a half-open range of a sentence with their weights. */
export function contextOf(side: Statement, start: number, end: number): Context {
  const { words, senses, clauses, sentences } = side;
  const found = new Map<string, number>();
  const sentence = sentenceAt(sentences, start);
  const last = sentenceAt(sentences, Math.max(start, end - 1));
  const stop = sentences[last + 1] ?? Number.POSITIVE_INFINITY;
  const from = wordFrom(words, start);
  const clause = clauses[Math.min(from, words.length - 1)];
  const put = (i: number, near: boolean): void => {
    const sense = senses[i] as string;
    if (sense === '') return;
    const weight = clauses[i] === clause ? (near ? NEAR : CLAUSE) : SENTENCE;
    if ((found.get(sense) ?? 0) < weight) found.set(sense, weight);
  };
  let beside = 0;
  for (let i = from - 1; i >= from - FAR && i >= 0 && (words[i]?.end ?? 0) > (sentences[sentence] as number); i--) {
    put(i, beside < BESIDE);
    if (senses[i] !== '') beside++;
  }
  beside = 0;
  const to = Math.min(words.length, wordFrom(words, end) + FAR);
  for (let i = from; i < to && (words[i]?.start ?? 0) < stop; i++) {
    if ((words[i]?.start ?? 0) < end) continue;
    put(i, beside < BESIDE);
    if (senses[i] !== '') beside++;
  }
  return found;
}

/** How much two contexts have in common, from 0 to 1 of the lighter one. */
export function likeness(a: Context, b: Context): number {
  let common = 0;
  let weightA = 0;
  let weightB = 0;
  for (const [sense, weight] of a) {
    weightA += weight;
    common += Math.min(weight, b.get(sense) ?? 0);
  }
  for (const weight of b.values()) weightB += weight;
  return common / Math.max(1, Math.min(weightA, weightB));
}

/** The part of a context, by weight, that a set of senses holds; 1 for a context without words. */
export function covered(context: Context, senses: ReadonlySet<string>): number {
  let total = 0;
  let held = 0;
  for (const [sense, weight] of context) {
    total += weight;
    if (senses.has(sense)) held += weight;
  }
  return total === 0 ? 1 : held / total;
}
