import type { Word } from '../../language/words.ts';
import type { Difference } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import type { NamedPlace } from '../place.ts';
import { weighs } from '../rules/facts.ts';
import { cite, type Draft, excerpt, faces, own, type Raise } from './draft.ts';

/** True for words that came or went as a whole and of which the negation is the lesser part. */
function cutWhole({ wordsA, wordsB, passage }: NamedPlace, fact: Fact, side: 'A' | 'B'): boolean {
  const [own, other] = side === 'A' ? [wordsA, wordsB] : [wordsB, wordsA];
  const within = (word: Word): boolean => fact.start <= word.start && word.end <= fact.end;
  const rest = own.filter((word) => word.kind !== 'mark' && !within(word) && !passage.lexicon.functionWords.has(word.key));
  return other.every((word) => word.kind === 'mark') && own.filter(within).length < rest.length;
}

/** The other negations of the same side and place. */
const beside = (one: Difference, all: readonly Difference[]): readonly Difference[] =>
  all.filter(
    (other) =>
      other !== one &&
      other.kind === 'negation' &&
      (one.a ? other.a : other.b)?.value === 'not' &&
      (one.a ? other.b : other.a) === null &&
      other.stretches.join() === one.stretches.join(),
  );

/** A negation that goes or comes. "did not comment" / "declined to comment" says the same. */
export const negationChanged: Raise = ({ passage, places, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  const negates = (difference: Difference): boolean => difference.kind === 'negation' && difference.answered && !difference.quoted;
  for (const difference of differences) {
    if (!negates(difference) || (difference.a && difference.b)) continue;
    const fact = difference.a ?? difference.b;
    if (fact?.value !== 'not') continue;
    if (!places.some((place) => difference.stretches.includes(place.index) && weighs(difference, place))) continue;
    // `[, of no fixed address,]`: a clause that goes with its negation.
    if (places.every((place) => !difference.stretches.includes(place.index) || cutWhole(place, fact, difference.a ? 'A' : 'B'))) continue;
    // `but not impossible` cut: two negations that cancel out.
    if (beside(difference, differences).length % 2 === 1) continue;
    const texts = faces(passage, difference);
    const word = own(difference.a ? passage.a : passage.b, fact);
    drafts.push({
      kind: 'negation-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...texts,
      reason: `The negation ${cite(word)} is not in the ${difference.a ? 'witness' : 'base'}: ${cite(texts.base)} / ${cite(texts.witness)}.`,
    });
  }
  for (const place of places) {
    if (place.edit.rule !== 'negative-prefix') continue;
    const { startA, endA, startB, endB } = place.stretch;
    drafts.push({
      kind: 'negation-changed',
      entry: passage.pairing.id,
      stretches: [place.index],
      base: excerpt(passage.a, startA, endA),
      witness: excerpt(passage.b, startB, endB),
      reason: `A word is negated on one side: ${cite(place.lemma.trim())} / ${cite(place.reading.trim())}.`,
    });
  }
  return drafts;
};
