import { type Word, wordFrom } from '../../language/words.ts';
import type { Edit } from '../../model/index.ts';
import type { Difference } from '../differences/difference.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import type { Statement } from '../statement/statement.ts';
import type { Stretch } from './stretch.ts';

/** A place of variation as the rules see it. */
export interface Place {
  readonly passage: Passage;
  readonly stretch: Stretch;
  /** Index of the stretch in its passage. */
  readonly index: number;
  readonly lemma: string;
  readonly reading: string;
  /** The words and marks of each side that the stretch touches. */
  readonly wordsA: readonly Word[];
  readonly wordsB: readonly Word[];
  /** What the sides state differently here. */
  readonly differences: readonly Difference[];
  /** True when words of this side stand inside a direct quotation. */
  readonly quotedA: boolean;
  readonly quotedB: boolean;
}

/** A place with the name it was given. */
export interface NamedPlace extends Place {
  readonly edit: Omit<Edit, 'id'>;
}

/** The words of a statement that lie in a half-open range, whole or in part. */
export function wordsIn(side: Statement, start: number, end: number): readonly Word[] {
  const from = wordFrom(side.words, start);
  let to = from;
  while (to < side.words.length && (side.words[to] as Word).start < end) to++;
  return start === end ? [] : side.words.slice(from, to);
}

const quoted = (side: Statement, words: readonly Word[]): boolean =>
  words.some((word) => word.kind !== 'mark' && quotationAt(side.quotations, word.start) !== null);

export function placeOf(passage: Passage, index: number, all: readonly Difference[]): Place {
  const stretch = passage.stretches[index] as Stretch;
  const wordsA = wordsIn(passage.a, stretch.startA, stretch.endA);
  const wordsB = wordsIn(passage.b, stretch.startB, stretch.endB);
  return {
    passage,
    stretch,
    index,
    lemma: passage.a.text.slice(stretch.startA, stretch.endA),
    reading: passage.b.text.slice(stretch.startB, stretch.endB),
    wordsA,
    wordsB,
    differences: all.filter((difference) => difference.stretches.includes(index)),
    quotedA: quoted(passage.a, wordsA),
    quotedB: quoted(passage.b, wordsB),
  };
}

/** The words of `some` that are not in `others`, one for one, without function words and marks. */
export function residue(some: readonly Word[], others: readonly Word[], functionWords: ReadonlySet<string>): readonly Word[] {
  const rest = new Map<string, number>();
  for (const word of others) rest.set(word.key, (rest.get(word.key) ?? 0) + 1);
  return some.filter((word) => {
    if (word.kind === 'mark') return false;
    const count = rest.get(word.key) ?? 0;
    if (count > 0) rest.set(word.key, count - 1);
    return count === 0 && !functionWords.has(word.key);
  });
}
